import type { ParametreDate } from './types'

/** Jour d'effet de la circulaire dont viennent la cotation et le flux. */
export const JOUR_DE_LA_CIRCULAIRE = '2022-03-28'

/** Paramètre de la circulaire du 28 mars 2022 : valable depuis ce jour, sans fin connue. */
export function parametreSansFin(donnees: {
  readonly id: string
  readonly libelle: string
  readonly unite: string
  readonly valeur: number
  readonly article: string
  readonly source: string
}): ParametreDate {
  const { id, libelle, unite, valeur, article, source } = donnees
  return {
    id,
    libelle,
    unite,
    serie: [{ valeur, du: JOUR_DE_LA_CIRCULAIRE, au: null, article, source, aVerifier: false }],
    aRevoirLe: '2026-12-31',
  }
}
