import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_11: FicheDeRegle = {
  id: 'CMS-11',
  titre: 'Contrat mutualisant : durée',
  nature: 'controle',
  articles: [reference('art. L. 302-8, X, al. 1 du CCH', GUIDE, 'extraits de loi, section 2 et annexe 1')],
  parametres: ['P_mut.duree'],
  pointsOuverts: ['AMB-20'],
}
