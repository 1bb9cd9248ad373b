import type { FonctionDecrite } from '../types'

/** Fonctions : distribution des notes et délais d’attente. */
export const FONCTIONS_COTATION_STATISTIQUES: readonly FonctionDecrite[] = []
