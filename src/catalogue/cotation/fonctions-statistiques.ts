import type { FonctionDecrite } from '../types'
import { DESCRIPTION_COTATION_DELAI } from './delai'
import { DESCRIPTION_COTATION_DISTRIBUTION } from './distribution'
import { DESCRIPTION_COTATION_FICHE } from './fiche'

/** Fonctions : distribution des notes et délais d’attente. */
export const FONCTIONS_COTATION_STATISTIQUES: readonly FonctionDecrite[] = [
  DESCRIPTION_COTATION_DISTRIBUTION,
  DESCRIPTION_COTATION_DELAI,
  DESCRIPTION_COTATION_FICHE,
]
