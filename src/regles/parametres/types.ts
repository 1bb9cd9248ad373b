/** Valeur d'un paramètre entre deux dates « AAAA-MM-JJ » ; `au` nul = sans fin connue. */
export interface ValeurDatee {
  readonly valeur: number
  readonly du: string
  readonly au: string | null
  readonly article: string
  readonly source: string
  /** Vrai quand aucune source ne confirme la valeur sur cet intervalle. */
  readonly aVerifier: boolean
}

/** Nombre de la loi : une donnée, jamais écrite dans une formule. */
export interface ParametreDate {
  readonly id: string
  readonly libelle: string
  readonly unite: string
  readonly serie: readonly ValeurDatee[]
  /** Jour à partir duquel la valeur doit être relue à la source. */
  readonly aRevoirLe: string
}
