import type { ArgumentBrut } from '../../../../src/catalogue'

type Cellule = number | string | boolean | null

/** Un tableau saisi, le jour du contrôle, et tout ce que le contrôle doit en dire : « gravité ligne colonne constat ». */
export interface CasDeTableau {
  readonly suivi: string
  readonly situation: string
  readonly titres: readonly string[]
  readonly lignes: readonly (readonly Cellule[])[]
  readonly jour?: string
  readonly lectures?: string
  readonly constats: readonly string[]
  readonly calculs?: readonly (readonly (number | string)[])[]
}

export function appelDe({ suivi, titres, lignes, jour, lectures }: CasDeTableau): readonly ArgumentBrut[] {
  return [[titres, ...lignes], suivi, jour ?? null, null, lectures ?? null]
}
