import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_05: FicheDeRegle = {
  id: 'CMS-05',
  titre: 'Contrat abaissant : durée',
  nature: 'controle',
  articles: [reference('art. L. 302-8, IX, al. 1 du CCH', GUIDE, 'extraits de loi, section 2 et annexe 1')],
  parametres: ['P_ab.duree'],
  pointsOuverts: ['AMB-20'],
}
