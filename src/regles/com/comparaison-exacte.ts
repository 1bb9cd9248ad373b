import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'

export const COM_03: FicheDeRegle = {
  id: 'COM-03',
  titre: 'Comparaison exacte et affichage',
  nature: 'calcul',
  articles: [reference('textes muets', MIXITE, 'règle COM-03')],
  parametres: [],
  pointsOuverts: [],
}

/** Signe exact de n / total − pourcent % : −1, 0 ou 1, sur des entiers (total > 0). */
export function comparerPart(n: number, total: number, pourcent: number): -1 | 0 | 1 {
  const ecart = 100 * n - pourcent * total
  return ecart < 0 ? -1 : ecart > 0 ? 1 : 0
}

/**
 * Décimales à montrer pour que `valeur` arrondie ne se confonde pas avec une borne qu'elle n'atteint pas :
 * 1,996 point ne doit pas s'afficher « 2,00 » à côté d'un verdict « moins de 2 ».
 */
export function decimalesSures(valeur: number, bornes: readonly number[], minimum: number): number {
  let decimales = minimum
  while (decimales < 9 && bornes.some((borne) => valeur !== borne && Number(valeur.toFixed(decimales)) === borne)) decimales += 1
  return decimales
}
