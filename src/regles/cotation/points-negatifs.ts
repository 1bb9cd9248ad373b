import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_11: FicheDeRegle = {
  id: 'COT-11',
  titre: 'Points négatifs',
  nature: 'controle',
  articles: [reference('art. L. 441-2-8 et L. 441-1 du CCH', COTATION_2022, '2')],
  parametres: [],
  pointsOuverts: ['AMB-32'],
}

/** Vrai si la pénalité court au jour dit ; début et fin sont inclus, un début absent ne borne rien. */
export function penaliteActive(jour: Jour, debut: Jour | null, fin: Jour): boolean {
  return (debut === null || jour >= debut) && jour <= fin
}
