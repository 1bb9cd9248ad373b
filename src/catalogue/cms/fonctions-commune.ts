import type { FonctionDecrite } from '../types'

export const FONCTIONS_CMS_COMMUNE: readonly FonctionDecrite[] = []
