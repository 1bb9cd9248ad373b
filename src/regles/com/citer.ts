const CITES = 10

/** Dix premiers numéros de ligne, suivis de « … » s'il y en a d'autres. */
export function citerLesLignes(numeros: readonly number[]): string {
  return numeros.slice(0, CITES).join(', ') + (numeros.length > CITES ? '…' : '')
}
