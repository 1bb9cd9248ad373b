import { fractionDuPourcentage } from '../socle/fraction'

/** Dénominateur commun de tout taux saisi : 15 chiffres, dont le premier n'est jamais sous le millionième de point. */
export const UNITE = 10n ** 22n

/** Taux en points, en numérateur entier sur `UNITE` : 12,5 % vaut exactement un huitième. */
export function tauxExact(points: number): bigint {
  const { n, d } = fractionDuPourcentage(points)
  return BigInt(n) * (UNITE / BigInt(d))
}

/** Numérateur sur `UNITE` en nombre, aux 15 chiffres qu'un tableur montre. */
export function enNombre(exact: bigint): number {
  const reste = exact % UNITE
  return Number((Number((exact - reste) / UNITE) + Number(reste) / Number(UNITE)).toPrecision(15))
}

/**
 * Écart d'écriture admis sur une somme de taux : six sixièmes saisis par une formule font 100,0000000000002 %, et 100 % pour
 * qui les lit. Un cent-millionième de millionième ne déplace aucun logement.
 */
export const ECART_D_ECRITURE = UNITE / 10n ** 11n
