import type { FonctionDecrite } from '../types'

export const FONCTIONS_SRU_PROJECTION: readonly FonctionDecrite[] = []
