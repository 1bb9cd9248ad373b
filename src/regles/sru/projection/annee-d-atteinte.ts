import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { estNonEtabli } from '../entree'
import { enPourCent } from './explication-de-l-offre'
import { parametresDeCible } from './cible-du-repere'
import { alertesDeCible, etapeDeTendance, SRU_18 } from './projection-du-taux'
import { enNombre, exact } from './rationnel'
import type { EntreeTrajectoire, Trajectoire } from './trajectoire'
import { alertesDeTendance, HORIZON_MAX, termeDe, verifierTrajectoire } from './trajectoire'

export interface EntreeAtteinte extends EntreeTrajectoire {
  /** Années au-delà desquelles la réponse est « pas avant l’horizon » ; `null` = 30, le plus lointain admis. */
  readonly horizon: number | null
}

export type AnneeDAtteinte = number | 'déjà atteinte' | 'jamais' | 'pas avant l’horizon'

/**
 * Première année où le taux projeté atteint la cible (SRU-18) : année civile si le départ est connu, nombre d'années sinon.
 * `incomplet` : donnée manquante. `refuse` : parc impossible, accroissement négatif, horizon hors de 1 à 30 ans, cible hors liste.
 */
export function anneeDAtteinte(entree: EntreeAtteinte, options: { readonly expliquer: boolean }): Resultat<AnneeDAtteinte> {
  const horizon = entree.horizon ?? HORIZON_MAX
  const horsDomaine = horizon < 1 || horizon > HORIZON_MAX
  const trajectoire = verifierTrajectoire(entree, {
    refus: horsDomaine ? [message('sru-projection.horizon', { lu: horizon, max: HORIZON_MAX })] : [],
    manques: entree.cible === null ? ['taux_cible'] : [],
  })
  if (estNonEtabli(trajectoire)) return { ...trajectoire, references: SRU_18.articles }
  const { cible, anneeDepart } = trajectoire
  const rang = rangDAtteinte(trajectoire)
  const depart = anneeDepart ?? 0
  const valeur = valeurDe(rang, horizon, depart)
  const annees = typeof valeur === 'number' ? valeur - depart : horizon
  const touchees = anneeDepart === null ? null : ([depart, depart + annees] as const)
  const alertes = [
    ...alertesDeTendance(trajectoire),
    ...alertesDeCible(touchees),
    ...(valeur === 'pas avant l’horizon' && rang !== null ? [apresLHorizon(rang, horizon, anneeDepart)] : []),
  ]
  const unite = anneeDepart === null ? 'années' : 'année civile'
  if (!options.expliquer) return etabli(valeur, unite, { alertes, references: SRU_18.articles })
  return etabli(valeur, unite, {
    alertes,
    references: SRU_18.articles,
    parametres: cible === null ? [] : parametresDeCible(cible, touchees),
    explication: [etapeDeTendance(trajectoire), ...etapesDeLAtteinte(trajectoire, rang, valeur)],
  })
}

/**
 * Plus petit n ≥ 0 avec taux(n) ≥ cible, en entiers de taille libre ; `null` = jamais.
 * taux(n) ≥ c ⇔ n × accroissement × (part − c) ≥ c × RP − LS.
 */
export function rangDAtteinte({ residences, logements, accroissement, part, cible }: Trajectoire): bigint | null {
  const a = exact(accroissement)
  const p = exact(part)
  const c = BigInt(cible ?? 0)
  const manque = c * BigInt(residences) - 100n * BigInt(logements)
  if (manque <= 0n) return 0n
  const gain = a.n * (p.n - c * p.d)
  if (gain <= 0n) return null
  const aCombler = manque * a.d * p.d
  return (aCombler + gain - 1n) / gain
}

function valeurDe(rang: bigint | null, horizon: number, depart: number): AnneeDAtteinte {
  if (rang === null) return 'jamais'
  if (rang === 0n) return 'déjà atteinte'
  return rang > BigInt(horizon) ? 'pas avant l’horizon' : depart + Number(rang)
}

function apresLHorizon(rang: bigint, horizon: number, anneeDepart: number | null): Message {
  return anneeDepart === null
    ? message('sru-projection.apres-l-horizon', { rang: String(rang), horizon })
    : message('sru-projection.apres-l-horizon-civil', { rang: String(rang), horizon, annee: String(BigInt(anneeDepart) + rang) })
}

function etapesDeLAtteinte(trajectoire: Trajectoire, rang: bigint | null, valeur: AnneeDAtteinte): Etape[] {
  const { residences, logements, accroissement, part, cible } = trajectoire
  if (cible === null) return []
  const etape = message('sru-projection.etape.atteinte')
  if (rang === null) {
    const id = accroissement === 0 ? 'sru-projection.calcul.jamais-stable' : 'sru-projection.calcul.jamais'
    return [{ etape, calcul: message(id, { part, cible }), valeur }]
  }
  if (rang === 0n) {
    return [{ etape, calcul: message('sru-projection.calcul.deja', { logements, residences, cible }), valeur }]
  }
  const calcul = message('sru-projection.calcul.rang', { cible, residences, logements, accroissement, part, rang: String(rang) })
  if (typeof valeur !== 'number') return [{ etape, calcul, valeur }]
  const tauxEn = (n: number): string => enPourCent(enNombre(termeDe(trajectoire, n).taux), cible)
  const n = Number(rang)
  return [
    { etape, calcul, valeur },
    {
      etape: message('sru-projection.etape.controle'),
      calcul: message('sru-projection.calcul.controle', { avant: tauxEn(n - 1), cible }),
      valeur: `${tauxEn(n)} %`,
    },
  ]
}
