/** Une note a neuf décimales au plus (COT-05) : ni 137,49999999 ni 0,30000000000000004. L'infini reste l'infini. */
export function auMilliardieme(valeur: number): number {
  return Number.isInteger(valeur) ? valeur : Math.round(valeur * 1e9) / 1e9
}
