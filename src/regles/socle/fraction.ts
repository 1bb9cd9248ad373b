import type { ModeArrondi } from './arrondi'
import { arrondirFraction } from './arrondi'

/** Fraction exacte d'entiers, d > 0. */
export interface Fraction {
  readonly n: number
  readonly d: number
}

/** Écrit un taux en points (12,5) comme fraction exacte de l'unité (125 / 1000), d'après son écriture décimale. */
export function fractionDuPourcentage(points: number): Fraction {
  const texte = String(points)
  if (texte.includes('e')) return fractionDeNotationScientifique(points)
  const decimales = texte.includes('.') ? texte.length - texte.indexOf('.') - 1 : 0
  return { n: Number(texte.replace('.', '')), d: 100 * 10 ** decimales }
}

/** Un taux sous le millionième de point est arrondi à 15 décimales : en deçà, aucun logement n'en dépend. */
function fractionDeNotationScientifique(points: number): Fraction {
  return { n: Math.round(points * 1e13), d: 1e15 }
}

/** Arrondit fraction × entier, exactement ; les grands produits passent par BigInt. */
export function arrondirProduit({ n, d }: Fraction, entier: number, mode: ModeArrondi): number {
  const produit = n * entier
  if (Number.isSafeInteger(produit)) return arrondirFraction(produit, d, mode)
  const exact = BigInt(n) * BigInt(entier)
  const reste = exact % BigInt(d)
  const quotient = Number((exact - reste) / BigInt(d))
  const monte = mode === 'supérieur' ? reste > 0n : mode === 'proche' && 2n * reste >= BigInt(d)
  return monte ? quotient + 1 : quotient
}
