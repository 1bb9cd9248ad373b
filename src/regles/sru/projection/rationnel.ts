/** Quotient exact d'entiers de taille libre, d > 0. */
export interface Rationnel {
  readonly n: bigint
  readonly d: bigint
}

const ECRITURE = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/
/** Chiffres calculés avant la conversion : un double n'en porte que dix-sept. */
const CHIFFRES = 30

/** Valeur exacte de l'écriture décimale d'un nombre fini : 124,33 vaut 12 433 / 100. */
export function exact(nombre: number): Rationnel {
  const [, signe = '', entiere = '0', decimales = '', exposant = '0'] = ECRITURE.exec(String(nombre)) ?? []
  const n = BigInt(`${signe}${entiere}${decimales}`)
  const decalage = Number(exposant) - decimales.length
  return decalage >= 0 ? { n: n * 10n ** BigInt(decalage), d: 1n } : { n, d: 10n ** BigInt(-decalage) }
}

/** Double le plus proche d'un quotient exact. */
export function enNombre({ n, d }: Rationnel): number {
  const absolu = n < 0n ? -n : n
  const decalage = Math.max(0, CHIFFRES + String(d).length - String(absolu).length)
  return Number(`${n < 0n ? '-' : ''}${(absolu * 10n ** BigInt(decalage)) / d}e-${decalage}`)
}
