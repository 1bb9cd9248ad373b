import { diviserParDefaut, diviserParExces } from '../../socle/entiers'
import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_03: FicheDeRegle = {
  id: 'CMS-03',
  titre: 'Contrat sans aménagement',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I du CCH', GUIDE, 'section 2')],
  parametres: [],
  pointsOuverts: [],
}

export type VerdictSansAmenagement = 'égal au légal' | 'question d’arrondi' | 'sous le légal' | 'au-dessus du légal'

/**
 * Contrôle d'un contrat qui reprend l'objectif légal (CMS-03). `legal` est l'objectif arrondi, en logements ;
 * `brutCentiemes` le même non arrondi, × 100 : un logement de moins peut n'être qu'un autre arrondi (SRU-09).
 */
export function verdictSansAmenagement(retenu: number, legal: number, brutCentiemes: number): VerdictSansAmenagement {
  if (retenu === legal) return 'égal au légal'
  if (retenu > legal) return retenu === diviserParExces(brutCentiemes, 100) ? 'question d’arrondi' : 'au-dessus du légal'
  return retenu === diviserParDefaut(brutCentiemes, 100) ? 'question d’arrondi' : 'sous le légal'
}
