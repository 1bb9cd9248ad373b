import type { FonctionDecrite } from '../types'

export const FONCTIONS_SRU_CLASSEMENT: readonly FonctionDecrite[] = []
