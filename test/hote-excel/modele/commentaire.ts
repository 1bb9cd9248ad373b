/** Fil d’une cellule ; une note n’en est pas un : elle occupe seulement la cellule. */
export interface FilSimule {
  readonly id: string
  /** Rang de la cellule. */
  readonly place: number
  contenu: string
  readonly reponses: string[]
}
