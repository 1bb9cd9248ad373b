import type { FonctionDecrite } from '../types'

/** Fonctions : bilan annuel du flux. */
export const FONCTIONS_FLUX_BILAN: readonly FonctionDecrite[] = []
