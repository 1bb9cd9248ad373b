import type { Jour } from '../socle/jour'
import type { IdNegatif } from './catalogue-sne'

/** Comment les messages appellent une grille. */
export const GRILLE_GENERALE = 'Grille'
export const GRILLE_DES_MUTATIONS = 'Grille des mutations'

/** Comment la cellule d'une demande devient un nombre d'unités de points. */
export type LectureDeCritere = 'booleen' | 'seuil' | 'par an' | 'par mois' | 'paliers' | 'age-haut' | 'age-bas' | 'situation'

export type Operateur = '>=' | '>' | '<=' | '<' | '='

export interface Seuil {
  readonly operateur: Operateur
  /** Fraction si le seuil est en %. */
  readonly valeur: number
  /** Écrit en % : la cellule est un taux (0,3, 30 et « 30 % » y valent 30 %). */
  readonly enTaux: boolean
}

/** Paliers triés par seuil croissant ; `stricts[i]` = le seuil lui-même n'est pas atteint (« >36 »). */
export interface Paliers {
  readonly seuils: readonly number[]
  readonly stricts: readonly boolean[]
  readonly points: readonly number[]
}

/** Critère de la grille, prêt à noter ; les colonnes sont des rangs dans les demandes, −1 = absente. */
export interface CritereDeGrille {
  /** Rang de la ligne dans la plage de la grille, en-têtes comptés (2 = premier critère). */
  readonly ligne: number
  readonly libelle: string
  readonly id: string | null
  readonly negatif: IdNegatif | null
  readonly colonne: number
  readonly entete: string
  readonly lecture: LectureDeCritere
  readonly points: number
  readonly seuil: Seuil | null
  readonly paliers: Paliers | null
  /** Plus grand nombre de points du barème, avant doublement ; infini si la grille n'en fixe pas. */
  readonly plafond: number
  readonly mode: 'somme' | 'maximum' | 'exclusif'
  /** Rang du groupe, −1 hors groupe. */
  readonly groupe: number
  readonly debut: Jour | null
  readonly fin: Jour | null
  readonly colonneFin: number
  readonly colonnePiece: number
  readonly doublable: boolean
}

export interface Grille {
  /** Comment les messages l’appellent. */
  readonly nom: string
  readonly criteres: readonly CritereDeGrille[]
  readonly groupes: readonly string[]
  /** En-têtes des colonnes de la grille qui ne sont d'aucun usage. */
  readonly colonnesIgnorees: readonly string[]
}
