import type { FonctionDecrite } from '../types'

/** Fonctions : minimum hors QPV, entonnoir, contrôle et suivi des conventions. */
export const FONCTIONS_FLUX_CONVENTIONS: readonly FonctionDecrite[] = []
