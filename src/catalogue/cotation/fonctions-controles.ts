import type { FonctionDecrite } from '../types'

/** Fonctions : contrôle d’une grille. */
export const FONCTIONS_COTATION_CONTROLES: readonly FonctionDecrite[] = []
