import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estNonEtabli } from '../entree'
import type { Annees } from './cible-du-repere'
import { alertesDesAnnees, parametresDeCible } from './cible-du-repere'
import { enPourCent } from './explication-de-l-offre'
import { enNombre } from './rationnel'
import type { EntreeTrajectoire, Terme, Trajectoire } from './trajectoire'
import { alertesDeTendance, HORIZON_MAX, termeDe, verifierTrajectoire } from './trajectoire'

export const SRU_18: FicheDeRegle = {
  id: 'SRU-18',
  titre: 'Projection du taux',
  nature: 'calcul',
  articles: [reference('indicateur du contrat, sans article', GUIDE, 'annexe 3, volet 1-3')],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: [],
}

export interface EntreeProjection extends EntreeTrajectoire {
  /** Années à projeter, de 1 à 30. */
  readonly annees: number | null
}

/** Année (rang, ou année civile si le départ est connu), résidences, logements, taux en fraction ; rien n'est arrondi. */
export type LigneDeProjection = readonly [number, number, number, number]

/**
 * Série annuelle du parc et du taux, de l'année 0 à `annees` (SRU-18), par prolongement linéaire.
 * `incomplet` : tendance manquante. `refuse` : parc impossible, accroissement négatif, durée hors de 1 à 30 ans, cible hors liste.
 */
export function projeterTaux(entree: EntreeProjection, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeProjection[]> {
  const { annees } = entree
  const horsDomaine = annees !== null && (annees < 1 || annees > HORIZON_MAX)
  const trajectoire = verifierTrajectoire(entree, {
    refus: horsDomaine ? [message('sru-projection.annees', { lu: annees, max: HORIZON_MAX })] : [],
    manques: annees === null ? ['annees'] : [],
  })
  if (estNonEtabli(trajectoire)) return { ...trajectoire, references: SRU_18.articles }
  const { cible, anneeDepart } = trajectoire
  const depart = anneeDepart ?? 0
  const termes = Array.from({ length: (annees ?? 0) + 1 }, (_, n) => termeDe(trajectoire, n))
  const lignes = termes.map((terme, n): LigneDeProjection => [
    depart + n,
    enNombre(terme.residences),
    enNombre(terme.logements),
    enNombre(terme.taux),
  ])
  const touchees: Annees = anneeDepart === null ? null : [depart, depart + termes.length - 1]
  const alertes = [...alertesDeTendance(trajectoire), ...alertesDuTrop(termes, depart), ...(cible === null ? [] : alertesDeCible(touchees))]
  if (!options.expliquer) return etabli(lignes, 'tableau', { alertes, references: SRU_18.articles })
  return etabli(lignes, 'tableau', {
    alertes,
    references: SRU_18.articles,
    parametres: cible === null ? [] : parametresDeCible(cible, touchees),
    explication: [etapeDeTendance(trajectoire), ...etapesDesManquants(termes, trajectoire)],
  })
}

/** Une cible vaut pour une période : la prolonger est une supposition. */
export function alertesDeCible(touchees: Annees): Message[] {
  return [message('sru-projection.cible-supposee'), ...alertesDesAnnees(touchees)]
}

export function etapeDeTendance({ residences, logements, accroissement, part }: Trajectoire): Etape {
  return {
    etape: message('sru-projection.etape.tendance'),
    calcul: message('sru-projection.calcul.tendance', { residences, logements, accroissement, part }),
    valeur: `${enPourCent(logements / residences, 0)} %`,
  }
}

function etapesDesManquants(termes: readonly Terme[], { cible, anneeDepart }: Trajectoire): Etape[] {
  if (cible === null) return []
  return termes.map(({ residences, logements, manquants, taux }, n) => ({
    etape: message('sru-projection.etape.manquants', { annee: String((anneeDepart ?? 0) + n), taux: enPourCent(enNombre(taux), cible) }),
    calcul: message('sru-projection.calcul.manquants', { cible, residences: enNombre(residences), logements: enNombre(logements) }),
    valeur: manquants === null ? '' : enNombre(manquants),
  }))
}

/** Plus de logements sociaux que de résidences : la tendance ne peut pas durer jusque-là. */
function alertesDuTrop(termes: readonly Terme[], depart: number): Message[] {
  const n = termes.findIndex(({ taux }) => taux.n > taux.d)
  return n < 0 ? [] : [message('sru-projection.logements-depassent', { annee: String(depart + n) })]
}
