import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'
import type { ConditionDeProlongation } from '../../sru'
import type { Dispositif } from '../dispositif'

export const CMS_06: FicheDeRegle = {
  id: 'CMS-06',
  titre: 'Prolongation au-delà de 3 périodes',
  nature: 'decision',
  articles: [reference('art. L. 302-8, IX, dernier alinéa du CCH', GUIDE, 'extraits de loi et section 2')],
  parametres: ['P_prolong.population', 'P_prolong.taux_min', 'P_prolong.taux_max'],
  pointsOuverts: [],
}

/** Où en est une commune qui voudrait abaisser son objectif au-delà de la limite. */
export type Prolongation = 'accordée' | 'possible' | 'accordée sans motif' | 'accordée à vérifier' | 'impossible' | 'à instruire' | 'exclue'

/**
 * Prolongation au-delà de la limite (CMS-06) : la condition de SRU-15, la demande motivée de la commune et la décision du
 * préfet. Jamais pour une mutualisation.
 */
export function prolongation(dispositif: Dispositif, condition: ConditionDeProlongation, accordee: boolean): Prolongation {
  if (dispositif === 'mutualisant') return 'exclue'
  if (condition === 'inconnue') return accordee ? 'accordée à vérifier' : 'à instruire'
  if (condition === 'non remplie') return accordee ? 'accordée sans motif' : 'impossible'
  return accordee ? 'accordée' : 'possible'
}
