import { comparerPart } from '../../../regles'
import { EGAUX } from './etat-de-la-repartition'
import type { Part } from './repartition'

/**
 * Vrai si des parts, ensemble, passent un plafond en points. Des taux qui ne sont que l'arrondi de leurs logements sur le flux se jugent sur ces
 * logements : 25,3 % et 4,8 % écrits pour 101 et 19 sur 400 font 30 % exactement.
 */
export function depassent(parts: readonly Part[], flux: number | null, plafond: number): boolean {
  const somme = parts.reduce((cumul, { points }) => cumul + (points ?? 0), 0)
  if (somme <= plafond + EGAUX) return false
  if (flux === null || flux <= 0 || !parts.every((part) => estLArrondi(part, flux))) return true
  return comparerPart(parts.reduce((cumul, { logements }) => cumul + (logements ?? 0), 0), flux, plafond) > 0
}

function estLArrondi({ points, decimales, logements }: Part, flux: number): boolean {
  return points !== null && logements !== null && Math.abs(points - (100 * logements) / flux) <= 0.5 * 10 ** -decimales + EGAUX
}
