const LIGNES_CITEES = 10

/** Dix premiers numéros de ligne, suivis de « … » s'il y en a d'autres. */
export function citer(numeros: readonly number[]): string {
  return numeros.slice(0, LIGNES_CITEES).join(', ') + (numeros.length > LIGNES_CITEES ? '…' : '')
}
