import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import type { LecturesSru } from './lectures-sru'
import type { RegimeVII } from './regime-de-rattrapage'

export const SRU_05: FicheDeRegle = {
  id: 'SRU-05',
  titre: 'Commune nouvellement entrante : 1re et 2e périodes',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, VIII du CCH', GUIDE, 'section 2 et annexe 1')],
  parametres: ['P_entrant.rang_1', 'P_entrant.rang_2'],
  pointsOuverts: ['AMB-08'],
}

/** Vrai quand le VIII s'applique à l'entrante ; sous l'autre lecture d'AMB-08, le VII reprend la main à 4 points ou moins. */
export function releveDuVIII(regime: RegimeVII, lectures: LecturesSru): boolean {
  return !(lectures.entranteAuVII && regime !== 33)
}
