import type { Brut } from '../com'
import type { Jour } from '../socle/jour'
import { dernierJourAvecMois } from '../socle/jour'
import type { CritereDeGrille } from './grille'
import { PALIER_MAX_EN_MOIS, pointsDeCritere, PREMIERE_DATE_DE_PALIER } from './points-de-critere'
import type { ContexteDeNote } from './points-de-critere'

/** Critères d'une même nature, en colonnes typées ; `rangs` les retrouve parmi les critères actifs. */
interface Famille {
  readonly rangs: Int32Array
  readonly colonnes: Int32Array
  readonly points: Float64Array
  /** Seuil d'un nombre, ou dernier jour qui atteint le palier ; 0 pour un booléen. */
  readonly bornes: Float64Array
  /** Colonne de la pièce qui double les points, −1 sans doublement. */
  readonly pieces: Int32Array
}

/** Grille rangée par nature de critère, pour noter d'une boucle serrée les cellules ordinaires ; le reste va à `pointsDeCritere`. */
export interface PlanDeNote {
  readonly booleens: Famille
  readonly seuils: Famille
  readonly paliers: Famille
  /** Rangs des critères que la voie rapide ne sait pas juger. */
  readonly generaux: Int32Array
}

type Nature = 'booleens' | 'seuils' | 'paliers' | 'generaux'

export function planifier(criteres: readonly CritereDeGrille[], contexte: ContexteDeNote): PlanDeNote {
  const natures = criteres.map((critere) => natureDe(critere, contexte))
  const rangsDe = (nature: Nature): number[] => natures.flatMap((autre, rang) => (autre === nature ? [rang] : []))
  const famille = (nature: Nature): Famille => {
    const rangs = rangsDe(nature)
    const siens = rangs.map((rang) => criteres[rang] as CritereDeGrille)
    return {
      rangs: Int32Array.from(rangs),
      colonnes: Int32Array.from(siens, ({ colonne }) => colonne),
      points: Float64Array.from(siens, ({ points, paliers, plafond }) => Math.min(paliers?.points[0] ?? points, plafond)),
      bornes: Float64Array.from(siens, (critere) => borneDe(critere, contexte.calcul)),
      pieces: Int32Array.from(siens, ({ doublable, colonnePiece }) => (contexte.doublement && doublable ? colonnePiece : -1)),
    }
  }
  return {
    booleens: famille('booleens'),
    seuils: famille('seuils'),
    paliers: famille('paliers'),
    generaux: Int32Array.from(rangsDe('generaux')),
  }
}

function natureDe({ colonne, colonnePiece, mode, colonneFin, lecture, seuil, paliers }: CritereDeGrille, { pieceAuDepot }: ContexteDeNote): Nature {
  if (pieceAuDepot !== null && colonnePiece >= 0) return 'generaux'
  if (colonne < 0 || mode !== 'somme' || colonneFin >= 0) return 'generaux'
  if (lecture === 'booleen') return 'booleens'
  if (lecture === 'seuil' && seuil?.operateur === '>=' && !seuil.enTaux) return 'seuils'
  return lecture === 'paliers' && paliers?.seuils.length === 1 && (paliers.seuils[0] ?? 0) <= PALIER_MAX_EN_MOIS ? 'paliers' : 'generaux'
}

function borneDe({ seuil, paliers }: CritereDeGrille, calcul: Jour): number {
  if (paliers === null) return seuil?.valeur ?? 0
  const mois = paliers.seuils[0] ?? 0
  if (mois > PALIER_MAX_EN_MOIS) return 0
  return dernierJourAvecMois(calcul, Math.max(0, paliers.stricts[0] === true ? Math.floor(mois) + 1 : Math.ceil(mois)))
}

/** Points des critères ordinaires d'une ligne ; NaN si une cellule est illisible. */
export function pointsDuPlan(
  { booleens, seuils, paliers }: PlanDeNote,
  criteres: readonly CritereDeGrille[],
  ligne: readonly Brut[],
  contexte: ContexteDeNote,
): number {
  let somme = pointsDesBooleens(booleens, criteres, ligne, contexte)
  const { colonnes: colonnesDeSeuil, bornes: seuilsALire } = seuils
  for (let k = 0; k < colonnesDeSeuil.length; k += 1) {
    const brut = ligne[colonnesDeSeuil[k] as number]
    if (typeof brut !== 'number' || (brut | 0) !== brut) somme += juger(seuils, k, criteres, ligne, contexte)
    else if (brut >= (seuilsALire[k] as number)) somme += pointsAvecPiece(seuils, k, criteres, ligne, contexte)
  }
  const { colonnes, bornes } = paliers
  const { calcul } = contexte
  for (let k = 0; k < colonnes.length; k += 1) {
    const brut = ligne[colonnes[k] as number]
    if (!estJourPasse(brut, calcul)) somme += juger(paliers, k, criteres, ligne, contexte)
    else if (brut <= (bornes[k] as number)) somme += pointsAvecPiece(paliers, k, criteres, ligne, contexte)
  }
  return somme
}

function pointsDesBooleens(booleens: Famille, criteres: readonly CritereDeGrille[], ligne: readonly Brut[], contexte: ContexteDeNote): number {
  const { colonnes, points, pieces } = booleens
  let somme = 0
  for (let k = 0; k < colonnes.length; k += 1) {
    const brut = ligne[colonnes[k] as number]
    if (brut === false) continue
    if (brut !== true) somme += juger(booleens, k, criteres, ligne, contexte)
    else if ((pieces[k] as number) < 0) somme += points[k] as number
    else somme += pointsAvecPiece(booleens, k, criteres, ligne, contexte)
  }
  return somme
}

function pointsAvecPiece(famille: Famille, k: number, criteres: readonly CritereDeGrille[], ligne: readonly Brut[], contexte: ContexteDeNote): number {
  const points = famille.points[k] as number
  const colonne = famille.pieces[k] as number
  if (colonne < 0) return points
  const piece = ligne[colonne]
  if (!estJourPasse(piece, contexte.calcul)) return juger(famille, k, criteres, ligne, contexte)
  return piece > contexte.dernierePieceAncienne ? points * contexte.facteurPiece : points
}

function juger({ rangs }: Famille, k: number, criteres: readonly CritereDeGrille[], ligne: readonly Brut[], contexte: ContexteDeNote): number {
  return pointsDeCritere(criteres[rangs[k] as number] as CritereDeGrille, ligne, contexte, null)
}

function estJourPasse(brut: Brut | undefined, calcul: Jour): brut is number {
  return typeof brut === 'number' && brut >= PREMIERE_DATE_DE_PALIER && brut <= calcul && (brut | 0) === brut
}
