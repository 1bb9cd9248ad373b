export interface ColonneRedigee {
  readonly titre: string
  readonly alignement: 'gauche' | 'droite'
  /** Largeur relative aux autres colonnes du tableau. */
  readonly part: number
}

export interface TableauRedige {
  readonly genre: 'tableau'
  readonly titre: string
  readonly colonnes: readonly ColonneRedigee[]
  /** Autant de cases que de colonnes. */
  readonly lignes: readonly (readonly string[])[]
  /** Vrai si la dernière ligne est un total. */
  readonly total: boolean
}

export type Bloc =
  | { readonly genre: 'titre'; readonly niveau: 1 | 2 | 3; readonly texte: string }
  | { readonly genre: 'paragraphe'; readonly texte: string }
  | { readonly genre: 'liste'; readonly elements: readonly string[] }
  | TableauRedige

/** Suite de pages de même orientation. */
export interface SectionRedigee {
  readonly orientation: 'portrait' | 'paysage'
  readonly blocs: readonly Bloc[]
}

/** Un contrat en toutes lettres, prêt à être montré, copié ou écrit en .docx. */
export interface DocumentRedige {
  readonly titre: string
  readonly sections: readonly SectionRedigee[]
}
