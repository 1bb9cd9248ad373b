import type { Saisie } from '../../classeur/port'

/** Une cellule dont le contenu n'est plus celui du fichier ; `saisie` nulle = vidée. */
export interface Modification {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly saisie: Saisie
}

/** Une cellule remplie dont le format de nombre n'est plus celui du fichier. */
export interface FormatChange {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  /** Code d'Excel, `General` pour revenir au format Standard. */
  readonly format: string
}

/** Tout ce qui sépare la grille du fichier. */
export interface Modifications {
  /** Dans l'ordre de leur création. */
  readonly feuillesAjoutees: readonly string[]
  readonly cellules: readonly Modification[]
  readonly formats: readonly FormatChange[]
}

/** Travail non enregistré : le fichier d'origine et ce qui le sépare de la grille. */
export interface CopieDeSecours extends Modifications {
  /** Propre à un onglet : deux onglets ne s'écrasent jamais. */
  readonly id: string
  readonly version: 2
  readonly nom: string
  /** ISO 8601. */
  readonly instant: string
  readonly octets: Uint8Array
}
