import type { FonctionDecrite } from '../types'

export const FONCTIONS_CMS_PROJETS: readonly FonctionDecrite[] = []
