import type { FonctionDecrite } from '../types'

export const FONCTIONS_CMS_MUTUALISATION: readonly FonctionDecrite[] = []
