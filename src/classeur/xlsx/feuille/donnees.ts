/** Nature de ce que porte une cellule ; `nombres` en tient la valeur ou l'indice. */
export const GENRE = { vide: 0, nombre: 1, partagee: 2, texte: 3, booleen: 4, erreur: 5 } as const
export type GenreDeCellule = (typeof GENRE)[keyof typeof GENRE]

/** Formule telle que le fichier l'écrit. */
export interface FormuleBrute {
  readonly type: 'normale' | 'partagee' | 'matricielle' | 'table'
  /** Vide pour une suite de formule partagée. */
  readonly texte: string
  readonly ref: string | null
  /** Groupe d'une formule partagée. */
  readonly groupe: number | null
  /** Métadonnée de cellule (`cm`), 0 sans : c'est elle qui dit qu'une matricielle est dynamique. */
  readonly cm: number
}

export interface AttributsDeLigne {
  /** Hauteur en points, si elle est écrite. */
  readonly hauteur: number | null
  readonly masquee: boolean
  /** Style par défaut de la ligne, si elle en impose un. */
  readonly style: number | null
}

/**
 * Cellules d'une feuille en colonnes typées, dans l'ordre du fichier (lignes puis colonnes croissantes).
 * Une cellule sans contenu, sans style et sans formule n'y figure pas.
 */
export interface DonneesFeuille {
  /** Numéros de ligne (base 0), croissants. */
  readonly lignes: Int32Array
  /** Rang de la première cellule de chaque ligne ; une valeur de plus que `lignes`. */
  readonly debuts: Int32Array
  readonly colonnes: Uint16Array
  readonly genres: Uint8Array
  readonly nombres: Float64Array
  readonly styles: Uint32Array
  readonly textes: readonly string[]
  /** Par rang de cellule. */
  readonly formules: ReadonlyMap<number, FormuleBrute>
  /** Par numéro de ligne. */
  readonly attributsDeLignes: ReadonlyMap<number, AttributsDeLigne>
}

/** Rang d'une cellule, ou −1. */
export function rangDe({ lignes, debuts, colonnes }: DonneesFeuille, ligne: number, colonne: number): number {
  const i = chercher(lignes, 0, lignes.length, ligne)
  return i < 0 ? -1 : chercher(colonnes, debuts[i] as number, debuts[i + 1] as number, colonne)
}

/** Rang de la première ligne au moins égale à `ligne`. */
export function premiereLigne({ lignes }: DonneesFeuille, ligne: number): number {
  const i = chercher(lignes, 0, lignes.length, ligne)
  return i < 0 ? ~i : i
}

/** Recherche dichotomique ; absent, le complément de la place où il serait. */
function chercher(tableau: Int32Array | Uint16Array, debut: number, fin: number, valeur: number): number {
  let bas = debut
  let haut = fin - 1
  while (bas <= haut) {
    const milieu = (bas + haut) >> 1
    const lue = tableau[milieu] as number
    if (lue === valeur) return milieu
    if (lue < valeur) bas = milieu + 1
    else haut = milieu - 1
  }
  return ~bas
}
