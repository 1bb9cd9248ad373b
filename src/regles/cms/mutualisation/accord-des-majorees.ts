import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_10: FicheDeRegle = {
  id: 'CMS-10',
  titre: 'Contrat mutualisant : accord des communes majorées',
  nature: 'controle',
  articles: [reference('art. L. 302-8, X, al. 4 du CCH', GUIDE, 'extrait du X et section 2')],
  parametres: [],
  pointsOuverts: [],
}

export type EtatDAccord = 'requis et donné' | 'requis, absent' | 'non requis'

/** L'accord n'est requis que d'une commune dont l'objectif dépasse l'objectif légal ; un accord non dit n'est pas donné. */
export function etatDAccord(legal: number, retenu: number, accord: boolean | null): EtatDAccord {
  if (retenu <= legal) return 'non requis'
  return accord === true ? 'requis et donné' : 'requis, absent'
}
