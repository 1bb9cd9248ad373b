import type { TauxLu } from '../valeurs/taux'

/** Nombres entiers de `min` à `max` ; `max` `null` = sans borne. */
export interface Intervalle {
  readonly min: number
  readonly max: number | null
}

/** Au-delà, les décimales viennent d'un calcul flottant : elles sont coupées et la marge élargie. */
const DECIMALES_SURES = 8

/**
 * Résidences principales compatibles avec un taux publié : toutes celles dont LS / RP s'écrit ainsi, arrondi aux décimales
 * publiées (deux dans le fichier national). Les deux bords comptent : la publication ne dit pas où va une moitié. Calculé sur des
 * entiers exacts. `null` : aucun nombre ne convient (toujours le cas au-delà de 100 %).
 */
export function residencesCompatibles(logements: number, taux: TauxLu): Intervalle | null {
  const decimales = Math.min(taux.decimales, DECIMALES_SURES)
  const marge = taux.decimales > DECIMALES_SURES ? 3n : 1n
  const centre = 2n * enUnites(taux.points, decimales)
  const haut = centre + marge
  const bas = centre - marge
  if (logements === 0) return bas <= 0n ? { min: 1, max: null } : null
  const dividende = 200n * 10n ** BigInt(decimales) * BigInt(logements)
  const parExces = Number((dividende + haut - 1n) / haut)
  const min = Math.max(parExces, logements)
  if (bas <= 0n) return { min, max: null }
  const max = Number(dividende / bas)
  return min <= max ? { min, max } : null
}

/** Points × 10^décimales, coupé à l'entier ; `points` porte au plus ces décimales, ou davantage et la marge les couvre. */
function enUnites(points: number, decimales: number): bigint {
  const [entier = '0', fraction = ''] = points.toFixed(DECIMALES_SURES + 2).split('.')
  return BigInt(entier + fraction.slice(0, decimales))
}
