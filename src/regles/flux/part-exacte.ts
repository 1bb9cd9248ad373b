import { auxQuinzeChiffres } from '../com'
import { fractionDuPourcentage } from '../socle/fraction'

/** Dénominateur commun de tout taux écrit en décimales : 15 chiffres, dont le premier n'est jamais sous le millionième de point. */
const UNITE_DECIMALE = 10n ** 22n

/** Taux, en numérateurs entiers sur une même unité : 12,5 % vaut exactement un huitième, et trois tiers font un. */
export interface TauxExacts {
  readonly unite: bigint
  readonly taux: readonly bigint[]
}

export function tauxExacts(points: readonly number[]): TauxExacts {
  const fractions = points.map((p) => fractionDuPourcentage(p))
  const unite = fractions.reduce((commune, { d }) => (commune / diviseurCommun(commune, BigInt(d))) * BigInt(d), UNITE_DECIMALE)
  return { unite, taux: fractions.map(({ n, d }) => BigInt(n) * (unite / BigInt(d))) }
}

function diviseurCommun(a: bigint, b: bigint): bigint {
  return b === 0n ? a : diviseurCommun(b, a % b)
}

/** Numérateur sur `unite` en nombre, aux 15 chiffres qu'un tableur montre. */
export function enNombre(exact: bigint, unite: bigint): number {
  const reste = exact % unite
  return auxQuinzeChiffres(Number((exact - reste) / unite) + Number(reste) / Number(unite))
}

/**
 * Écart d'écriture admis sur une somme de taux : six taux arrondis par une formule font 100,0000000000002 %, et 100 % pour
 * qui les lit. Un cent-millionième de millionième ne déplace aucun logement.
 */
export function ecartDEcriture(unite: bigint): bigint {
  return unite / 10n ** 11n
}
