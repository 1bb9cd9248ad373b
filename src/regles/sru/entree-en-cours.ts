import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import type { LecturesSru } from './lectures-sru'

export const SRU_06: FicheDeRegle = {
  id: 'SRU-06',
  titre: 'Entrée en cours de période',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, VIII du CCH', GUIDE, 'annexe 1')],
  parametres: ['P_entrant.en_cours'],
  pointsOuverts: ['AMB-07'],
}

/** Rang (1 ou 2) de la première période complète qui suit une entrée en cours (AMB-07). */
export function rangApresEntreeEnCours(lectures: LecturesSru): 1 | 2 {
  return lectures.vingtCinqDirect ? 2 : 1
}
