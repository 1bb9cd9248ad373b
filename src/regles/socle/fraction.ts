import type { ModeArrondi } from './arrondi'
import { arrondirFraction } from './arrondi'

/** Fraction exacte d'entiers, d > 0. */
export interface Fraction {
  readonly n: number
  readonly d: number
}

/** Chiffres à partir desquels un taux vient d'un calcul ; 1/99 999 finit par quatre zéros que l'écriture perd. */
const CHIFFRES_D_UN_CALCUL = 10
/** Deux fractions de l'unité à si petits dénominateurs diffèrent de plus que ce que quinze chiffres confondent. */
const DENOMINATEUR_D_UN_CALCUL = 1_000_000
const ERREUR_DE_QUINZE_CHIFFRES = 2e-14

/**
 * Écrit un taux en points (12,5) comme fraction exacte de l'unité (125 / 1000), d'après son écriture décimale ; un taux qu'une
 * formule a rendu (9,33333333333333) redevient la fraction qui l'a fait (7 / 75), sans quoi 7 / 75 de 750 ferait 69.
 */
export function fractionDuPourcentage(points: number): Fraction {
  return fractionDUnCalcul(points) ?? fractionDecimale(points)
}

/** Réduite de la fraction continue, aux quinze chiffres près ; `null` : le taux s'écrit à la main, ou n'en a pas de simple. */
function fractionDUnCalcul(points: number): Fraction | null {
  if (points > 100 || String(points).replace(/^0\.0*|\./, '').length < CHIFFRES_D_UN_CALCUL) return null
  const cible = points / 100
  let [nAvant, dAvant, n, d] = [1, 0, Math.floor(cible), 1]
  for (let reste = cible - n; d <= DENOMINATEUR_D_UN_CALCUL; ) {
    if (Math.abs(n / d - cible) <= ERREUR_DE_QUINZE_CHIFFRES * cible) return { n, d }
    const inverse = 1 / reste
    const terme = Math.floor(inverse)
    ;[nAvant, dAvant, n, d] = [n, d, terme * n + nAvant, terme * d + dAvant]
    reste = inverse - terme
  }
  return null
}

function fractionDecimale(points: number): Fraction {
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
