import type { FicheDeRegle } from '../socle/fiche'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_05: FicheDeRegle = {
  id: 'COT-05',
  titre: 'Calcul de la note',
  nature: 'calcul',
  articles: [reference('art. L. 441-2-8 et R. 441-2-10 du CCH', COTATION_2022, '1 et 2')],
  parametres: [],
  pointsOuverts: ['AMB-32'],
}
