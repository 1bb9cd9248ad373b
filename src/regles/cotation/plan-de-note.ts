import type { Brut } from '../com'
import type { Jour } from '../socle/jour'
import { dernierJourAvecMois } from '../socle/jour'
import type { CritereDeGrille } from './grille'
import { PALIER_MAX_EN_MOIS, PREMIERE_DATE_DE_PALIER } from './points-de-critere'
import type { ContexteDeNote } from './points-de-critere'

/** Critère que la voie rapide laisse à `pointsDeCritere`. */
const GENERAL = 0
const BOOLEEN = 1
const SEUIL = 2
const PALIER = 3

/** Grille en colonnes typées, pour noter sans appel les cellules ordinaires ; un rang par critère actif. */
export interface PlanDeNote {
  readonly genres: Uint8Array
  readonly colonnes: Int32Array
  readonly points: Float64Array
  /** Seuil d'un nombre, ou dernier jour qui atteint le palier. */
  readonly bornes: Float64Array
  /** Colonne de la pièce qui double les points, −1 sans doublement. */
  readonly pieces: Int32Array
}

export function planifier(criteres: readonly CritereDeGrille[], contexte: ContexteDeNote): PlanDeNote {
  return {
    genres: Uint8Array.from(criteres, (critere) => genreDe(critere, contexte)),
    colonnes: Int32Array.from(criteres, ({ colonne }) => Math.max(0, colonne)),
    points: Float64Array.from(criteres, ({ points, paliers, plafond }) => Math.min(paliers?.points[0] ?? points, plafond)),
    bornes: Float64Array.from(criteres, (critere) => borneDe(critere, contexte.calcul)),
    pieces: Int32Array.from(criteres, ({ doublable, colonnePiece }) => (contexte.doublement && doublable ? colonnePiece : -1)),
  }
}

function genreDe({ colonne, colonnePiece, mode, colonneFin, lecture, seuil, paliers }: CritereDeGrille, { pieceAuDepot }: ContexteDeNote): number {
  if (pieceAuDepot !== null && colonnePiece >= 0) return GENERAL
  if (colonne < 0 || mode !== 'somme' || colonneFin >= 0) return GENERAL
  if (lecture === 'booleen') return BOOLEEN
  if (lecture === 'seuil' && seuil?.operateur === '>=') return SEUIL
  return lecture === 'paliers' && paliers?.seuils.length === 1 && (paliers.seuils[0] ?? 0) <= PALIER_MAX_EN_MOIS ? PALIER : GENERAL
}

function borneDe({ seuil, paliers }: CritereDeGrille, calcul: Jour): number {
  if (paliers === null) return seuil?.valeur ?? 0
  const mois = paliers.seuils[0] ?? 0
  if (mois > PALIER_MAX_EN_MOIS) return 0
  return dernierJourAvecMois(calcul, Math.max(0, paliers.stricts[0] === true ? Math.floor(mois) + 1 : Math.ceil(mois)))
}

/** Points d'un critère ordinaire lu dans une cellule ordinaire ; NaN dès que `pointsDeCritere` doit juger. */
export function pointsRapides(plan: PlanDeNote, rang: number, ligne: readonly Brut[], contexte: ContexteDeNote): number {
  const brut = ligne[plan.colonnes[rang] as number]
  switch (plan.genres[rang]) {
    case BOOLEEN:
      if (brut === false) return 0
      if (brut !== true) return NaN
      break
    case SEUIL:
      if (typeof brut !== 'number' || !Number.isInteger(brut)) return NaN
      if (brut < (plan.bornes[rang] as number)) return 0
      break
    case PALIER:
      if (!estJourPasse(brut, contexte.calcul)) return NaN
      if (brut > (plan.bornes[rang] as number)) return 0
      break
    default:
      return NaN
  }
  const points = plan.points[rang] as number
  const colonne = plan.pieces[rang] as number
  if (colonne < 0) return points
  const piece = ligne[colonne]
  if (!estJourPasse(piece, contexte.calcul)) return NaN
  return piece > contexte.dernierePieceAncienne ? points * contexte.facteurPiece : points
}

function estJourPasse(brut: Brut | undefined, calcul: Jour): brut is number {
  return typeof brut === 'number' && brut >= PREMIERE_DATE_DE_PALIER && brut <= calcul && Number.isInteger(brut)
}
