/** Quotient exact d'entiers de taille libre, d > 0. */
export interface Rationnel {
  readonly n: bigint
  readonly d: bigint
}

const ECRITURE = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/
/** Bits calculés avant la conversion : un double n'en porte que 53, les autres tranchent l'arrondi. */
const BITS = 64

/** Valeur exacte de l'écriture décimale d'un nombre fini : 124,33 vaut 12 433 / 100. */
export function exact(nombre: number): Rationnel {
  const [, signe = '', entiere = '0', decimales = '', exposant = '0'] = ECRITURE.exec(String(nombre)) ?? []
  const n = BigInt(`${signe}${entiere}${decimales}`)
  const decalage = Number(exposant) - decimales.length
  return decalage >= 0 ? { n: n * 10n ** BigInt(decalage), d: 1n } : { n, d: 10n ** BigInt(-decalage) }
}

/** Double le plus proche d'un quotient exact ; un reste non nul compte pour un dernier bit, sans quoi un demi se tromperait. */
export function enNombre({ n, d }: Rationnel): number {
  const absolu = n < 0n ? -n : n
  const decalage = Math.max(0, BITS + d.toString(2).length - absolu.toString(2).length)
  const numerateur = absolu << BigInt(decalage)
  const quotient = (numerateur / d) | (numerateur % d === 0n ? 0n : 1n)
  return (n < 0n ? -1 : 1) * Number(quotient) * 2 ** -decalage
}
