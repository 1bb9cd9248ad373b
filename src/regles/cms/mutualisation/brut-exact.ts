import { auxQuinzeChiffres } from '../../com'
import type { ModeArrondi } from '../../socle/arrondi'

/** Un logement, dans l'unité des objectifs bruts : le billionième, pour qu'une somme de bruts reste exacte. */
export const UN_LOGEMENT = 1_000_000_000_000n

/** Objectif non arrondi d'un taux en points (33 = 33 %, dix décimales au plus) sur un déficit entier. */
export function brutDuTaux(points: number, deficit: number): bigint {
  return BigInt(Math.round(points * 1e10)) * BigInt(deficit)
}

export function brutEntier(logements: number): bigint {
  return BigInt(logements) * UN_LOGEMENT
}

/** Arrondit un objectif brut en logements ; la moitié monte au plus proche (SRU-09). */
export function arrondirBrut(brut: bigint, mode: ModeArrondi): number {
  const reste = brut % UN_LOGEMENT
  const quotient = Number((brut - reste) / UN_LOGEMENT)
  const monte = mode === 'supérieur' ? reste > 0n : mode === 'proche' && 2n * reste >= UN_LOGEMENT
  return monte ? quotient + 1 : quotient
}

/** Un brut tel qu'une phrase l'écrit : 188,43. */
export function enLogements(brut: bigint): number {
  return auxQuinzeChiffres(Number(brut) / Number(UN_LOGEMENT))
}
