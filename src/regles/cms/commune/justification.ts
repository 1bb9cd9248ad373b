import type { FicheDeRegle } from '../../socle/fiche'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_45: FicheDeRegle = {
  id: 'CMS-45',
  titre: 'Justification d’un abaissement',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, II du CCH', GUIDE, 'sections 1 à 3')],
  parametres: [],
  pointsOuverts: [],
}

/** Le guide réserve le plancher au « cumul » de difficultés : il en faut deux pour cumuler. */
export const CUMUL = 2

export type NiveauDefendable = 'plancher' | 'modulé' | 'à refuser'

export interface FicheDeJustification {
  /** Difficultés objectivables cochées. */
  readonly difficultes: number
  readonly margesFaibles: boolean
  readonly margesDecrites: boolean
  /** Engagements de la commune et de l'EPCI. */
  readonly engagements: number
}

/**
 * Niveau d'abaissement qu'une fiche permet de défendre (CMS-45) : le plancher demande un cumul de difficultés, des marges
 * faibles et décrites, une contrepartie ; sans aucune difficulté objectivable, rien ne se défend.
 */
export function niveauDefendable({ difficultes, margesFaibles, margesDecrites, engagements }: FicheDeJustification): NiveauDefendable {
  if (difficultes === 0) return 'à refuser'
  return difficultes >= CUMUL && margesFaibles && margesDecrites && engagements > 0 ? 'plancher' : 'modulé'
}
