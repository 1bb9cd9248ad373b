import { estErreur } from './port'
import type { Feuille, Plage, TableauExcel, Valeur } from './port'
import type { Rectangle } from './rectangle'

/** Nature d'une cellule ; un nombre, pour en parcourir des millions sans rien allouer. */
export const NATURES = { vide: 0, nombre: 1, texte: 2, booleen: 3, erreur: 4 } as const
export type Nature = (typeof NATURES)[keyof typeof NATURES]

/** Cellule qui porte une formule. */
export interface FormuleFigee {
  /** Base 0. */
  readonly ligne: number
  readonly colonne: number
  /** Syntaxe anglaise avec son « = », nos fonctions sous `MIXITE.X`. */
  readonly formule: string
  /** Texte du fichier, sans « = » : les noms abîmés de nos fonctions s'y voient encore. Hors d'un fichier : la formule elle-même. */
  readonly brute: string
  /** Faux quand le fichier ne garde aucun résultat : la valeur est `null` sans que la cellule soit vide. */
  readonly calculee: boolean
}

/** Une feuille de calcul telle qu'elle était au moment de la lecture ; cellules comptées à partir de 0, depuis A1. */
export interface FeuilleFigee {
  readonly nom: string
  readonly visibilite: Feuille['visibilite']
  /** Une de plus que la dernière ligne et la dernière colonne remplies ; 0 si la feuille est vide. */
  readonly lignes: number
  readonly colonnes: number
  /** Lignes qui portent au moins une valeur ou une formule, croissantes : des lignes vides, même stylées par millions, n'y sont pas. */
  readonly lignesRemplies: ArrayLike<number>
  /** `null` : vide, ou hors de la feuille. */
  readonly valeur: (ligne: number, colonne: number) => Valeur
  readonly nature: (ligne: number, colonne: number) => Nature
  /** Le nombre que porte la cellule ; `NaN` si elle n'en porte pas. */
  readonly nombre: (ligne: number, colonne: number) => number
  readonly formule: (ligne: number, colonne: number) => FormuleFigee | null
  /** Dans l'ordre des lignes puis des colonnes. */
  readonly formules: readonly FormuleFigee[]
  readonly fusions: readonly Rectangle[]
  readonly tableaux: readonly TableauExcel[]
}

/** Un classeur entier, lu une fois : rien de ce qui le lit ensuite ne peut y écrire. */
export interface Instantane {
  readonly feuilles: readonly FeuilleFigee[]
  /** Noms définis, avec ce qu'ils désignent : `Feuil1!$A$1:$B$2`. */
  readonly noms: readonly { readonly nom: string; readonly texte: string }[]
  /** Vrai si les dates du classeur se comptent depuis 1904. */
  readonly date1904: boolean
  readonly macros: boolean
}

export function plageDUneCellule(feuille: string, ligne: number, colonne: number): Plage {
  return { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
}

export function natureDe(valeur: Valeur): Nature {
  if (valeur === null || valeur === '') return NATURES.vide
  if (typeof valeur === 'number') return NATURES.nombre
  if (typeof valeur === 'string') return NATURES.texte
  return estErreur(valeur) ? NATURES.erreur : NATURES.booleen
}
