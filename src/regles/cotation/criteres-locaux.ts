import type { FicheDeRegle } from '../socle/fiche'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_10: FicheDeRegle = {
  id: 'COT-10',
  titre: 'Critères locaux',
  nature: 'controle',
  articles: [reference('art. R. 441-2-10 du CCH', COTATION_2022, '1 (note) et 2')],
  parametres: ['P_cot_locaux'],
  pointsOuverts: ['AMB-74'],
}

/** Critères locaux comptés contre le maximum du module : les négatifs en sont, sauf autre lecture d'AMB-74. */
export function nombreDeLocaux(locaux: number, negatifs: number, negatifsExclus: boolean): number {
  return negatifsExclus ? locaux : locaux + negatifs
}
