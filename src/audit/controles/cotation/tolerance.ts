import { decimalesDe } from '../../reconnaissance/lire-cases'

/** Écart qu'explique l'arrondi d'un nombre à ses décimales écrites ; un entier se compare exactement. */
export function tolerance(lu: number): number {
  const decimales = decimalesDe(lu)
  return decimales === 0 || decimales > 6 ? 1e-9 : 0.5 * 10 ** -decimales + 1e-9
}
