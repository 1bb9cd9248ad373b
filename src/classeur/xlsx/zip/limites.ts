export interface LimitesZip {
  readonly entrees: number
  /** Octets décompressés d'une partie. */
  readonly partie: number
  /** Octets décompressés de toutes les parties. */
  readonly total: number
  /** Rapport de compression admis, vérifié seulement au-delà de `rapportAPartirDe` octets décompressés. */
  readonly rapport: number
  readonly rapportAPartirDe: number
}

const MIO = 1024 * 1024

export const LIMITES_PAR_DEFAUT: LimitesZip = {
  entrees: 5_000,
  partie: 1024 * MIO,
  total: 2048 * MIO,
  rapport: 200,
  rapportAPartirDe: MIO,
}
