import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Inventaire } from '../../sru'
import { estNonEtabli, lireInventaires, SRU_01 } from '../../sru'
import type { InventaireEcrit } from './inventaires-ecrits'
import { plageDesInventaires } from './inventaires-ecrits'

export const CMS_24: FicheDeRegle = {
  id: 'CMS-24',
  titre: 'Volet 1-1 : courbes du taux',
  nature: 'calcul',
  articles: [reference('trame du contrat, volet 1-1', GUIDE, 'annexe 3, évolution du taux de logement social')],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: [],
}

export interface EntreeCourbes {
  readonly inventaires: readonly InventaireEcrit[]
  /** Années que chaque graphique couvre ; `null` = graphique absent. */
  readonly courbeDuTaux: number | null
  readonly courbesComparees: number | null
}

export interface AnneeDeCourbe {
  readonly annee: number
  /** Taux et repère, en fraction. */
  readonly taux: number
  readonly cible: number
  /** Variations depuis l'inventaire précédent, en fraction ; `""` pour le premier, ou sans logement social au départ. */
  readonly evolutionRp: number | ''
  readonly evolutionLs: number | ''
  /** Les résidences croissent plus vite que les logements sociaux : le taux baisse. */
  readonly decrochage: boolean
}

export interface CourbesDuTaux {
  readonly serie: readonly AnneeDeCourbe[]
  readonly constats: readonly Constat[]
}

/** Il faut deux points pour une courbe. */
const POINTS_D_UNE_COURBE = 2

/**
 * Courbe du taux et années de décrochage (CMS-24 ; trame, volet 1-1), par année croissante.
 * `sans-objet` : moins de deux années. `incomplet` : tableau vide, cellule manquante. `refuse` : inventaire impossible, année en double.
 */
export function courbesDuTaux({ inventaires, courbeDuTaux, courbesComparees }: EntreeCourbes): Resultat<CourbesDuTaux> {
  const references = [...CMS_24.articles, ...SRU_01.articles]
  const lus = lireInventaires(inventaires.length === 0 ? [] : plageDesInventaires(inventaires))
  if (estNonEtabli(lus)) return { ...lus, references }
  if (lus.length < POINTS_D_UNE_COURBE) return nonEtabli('sans-objet', [message('cms-trame.courbes.une-annee')], { references })
  const constats = [
    ...lus.flatMap((inventaire, rang) => anneesManquantes(lus[rang - 1], inventaire)),
    ...constatsDuGraphique('taux de logement social', courbeDuTaux, lus.length),
    ...constatsDuGraphique('logements sociaux et résidences principales', courbesComparees, lus.length),
  ]
  return etabli({ serie: lus.map((inventaire, rang) => anneeDe(lus[rang - 1], inventaire)), constats }, 'tableau', { references })
}

function anneeDe(avant: Inventaire | undefined, { annee, residences, logements, cible }: Inventaire): AnneeDeCourbe {
  const point = { annee, taux: logements / residences, cible: cible / 100 }
  if (avant === undefined) return { ...point, evolutionRp: '', evolutionLs: '', decrochage: false }
  return {
    ...point,
    evolutionRp: (residences - avant.residences) / avant.residences,
    evolutionLs: avant.logements === 0 ? '' : (logements - avant.logements) / avant.logements,
    decrochage: BigInt(residences) * BigInt(avant.logements) > BigInt(logements) * BigInt(avant.residences),
  }
}

function anneesManquantes(avant: Inventaire | undefined, { annee }: Inventaire): Constat[] {
  if (avant === undefined || annee - avant.annee <= 1) return []
  return [constat('AL', 'cms-trame.courbes.annees', { apres: String(avant.annee), avant: String(annee) })]
}

function constatsDuGraphique(courbe: string, couvertes: number | null, annees: number): Constat[] {
  if (couvertes === null) return [constat('AL', 'cms-trame.courbes.absente', { courbe })]
  return couvertes < annees ? [constat('IN', 'cms-trame.courbes.partielle', { courbe, couvertes, annees })] : []
}
