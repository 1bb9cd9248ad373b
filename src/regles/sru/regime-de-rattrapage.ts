import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import type { LecturesSru } from './lectures-sru'
import { comparerEcart } from './taux-et-ecart'

export const SRU_03: FicheDeRegle = {
  id: 'SRU-03',
  titre: 'Classement de la commune dans un régime de rattrapage',
  nature: 'decision',
  articles: [reference('art. L. 302-8, VII et VIII du CCH', GUIDE, 'annexe 1')],
  parametres: ['P_bornes.basse', 'P_bornes.haute'],
  pointsOuverts: ['AMB-01', 'AMB-02', 'AMB-03', 'AMB-08'],
}

/** Régime du VII, nommé par son taux en pour cent. */
export type RegimeVII = 33 | 50 | 100

/** Bornes en points, lues dans les paramètres de la période. */
export interface BornesDeRegime {
  readonly basse: number
  readonly haute: number
}

/** Régime du VII d'une commune, ou 0 si elle atteint sa cible. */
export function regimeVII(
  residences: number,
  logements: number,
  cible: number,
  bornes: BornesDeRegime,
  lectures: LecturesSru,
): RegimeVII | 0 {
  if (comparerEcart(residences, logements, cible, 0, lectures) <= 0) return 0
  const basse = comparerEcart(residences, logements, cible, bornes.basse, lectures)
  if (basse < 0 || (basse === 0 && lectures.deuxPointsPleins)) return 100
  const haute = comparerEcart(residences, logements, cible, bornes.haute, lectures)
  return haute < 0 || (haute === 0 && !lectures.quatrePointsExclus) ? 50 : 33
}
