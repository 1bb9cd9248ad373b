/** Taux en pour cent d’une fraction de cellule : 0,25 → 25, sans le bruit du calcul flottant. */
export function enPoints(fraction: number | null): number | null {
  return fraction === null ? null : Number((fraction * 100).toPrecision(15))
}
