import type { FonctionDecrite } from '../types'
import { DESCRIPTION_COTATION_DETAIL } from './detail'
import { DESCRIPTION_COTATION_MANQUES } from './manques'
import { DESCRIPTION_COTATION_PRIORITAIRE } from './prioritaire'

/** Fonctions : détail, manques et priorité d’une demande. */
export const FONCTIONS_COTATION_DEMANDE: readonly FonctionDecrite[] = [
  DESCRIPTION_COTATION_DETAIL,
  DESCRIPTION_COTATION_MANQUES,
  DESCRIPTION_COTATION_PRIORITAIRE,
]
