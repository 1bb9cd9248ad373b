/** Remplacement d'octets ; les listes en sont tenues dans l'ordre du fichier. */
export interface Edition {
  readonly debut: number
  readonly fin: number
  readonly texte: string
}
