/** Vrai si `lu`, en points, est `exact` arrondi au nombre de décimales écrites, deux au plus. */
export function estArrondiDe(lu: number, exact: number): boolean {
  const decimales = [0, 1].find((nombre) => Math.abs(lu - Number(lu.toFixed(nombre))) < 1e-9) ?? 2
  return Math.abs(lu - exact) <= 0.5 / 10 ** decimales + 1e-9
}

/** Taux en points écrit en français, deux décimales au plus : « 36,58 ». */
export function ecrireTaux(points: number): string {
  return String(Number(points.toFixed(2))).replace('.', ',')
}
