import type { NomDeStyle } from './styles'

export interface ErreurDeCellule {
  /** Code anglais, celui que le fichier enregistre. */
  readonly erreur: '#N/A' | '#VALUE!'
}
export type ValeurDeCellule = number | string | boolean | null | ErreurDeCellule

export interface Cellule {
  readonly valeur: ValeurDeCellule
  readonly style: NomDeStyle
  /** Formule en syntaxe de fichier, sans « = » ; `valeur` en est le résultat. */
  readonly formule?: string
  /** Plage où la formule déborde : elle est alors enregistrée comme formule dynamique. */
  readonly debordement?: string
}

export interface Validation {
  readonly plage: string
  readonly liste: readonly string[]
  readonly titre: string
  readonly phrase: string
}

export interface MiseEnForme {
  readonly plage: string
  /** Condition en syntaxe de fichier. */
  readonly condition: string
  readonly aspect: 'attenue' | 'signale' | 'erreur'
}

export interface Tableau {
  readonly nom: string
  readonly plage: string
  readonly colonnes: readonly string[]
}

export interface Serie {
  readonly nom: { readonly ref: string; readonly texte: string }
  readonly categories: { readonly ref: string; readonly textes: readonly string[] }
  readonly valeurs: { readonly ref: string; readonly nombres: readonly number[] }
  readonly couleur: string
}

export interface Graphique {
  readonly titre: string
  readonly formatAxe: string
  readonly histogramme: Serie
  readonly courbe: Serie
  /** Coins haut gauche et bas droit, en lignes et colonnes comptées à partir de 0. */
  readonly ancre: { readonly de: readonly [number, number]; readonly a: readonly [number, number] }
}

export interface Feuille {
  readonly nom: string
  readonly onglet: string
  /** Largeurs de colonne en caractères, à partir de A. */
  readonly largeurs: readonly number[]
  /** Hauteurs en points, par numéro de ligne (à partir de 1). */
  readonly hauteurs: ReadonlyMap<number, number>
  /** Cellules par référence (« B4 »). */
  readonly cellules: ReadonlyMap<string, Cellule>
  readonly fusions: readonly string[]
  /** Première cellule qui défile, quand des volets sont figés. */
  readonly volet?: string
  readonly validations: readonly Validation[]
  readonly misesEnForme: readonly MiseEnForme[]
  readonly tableau?: Tableau
  readonly graphique?: Graphique
  readonly impression: { readonly orientation: 'portrait' | 'landscape'; readonly titres?: string; readonly zone: string }
}

export interface Classeur {
  readonly feuilles: readonly Feuille[]
  /** Rang, à partir de 0, de la feuille montrée à l’ouverture. */
  readonly active: number
  readonly noms: readonly { readonly nom: string; readonly ref: string }[]
}
