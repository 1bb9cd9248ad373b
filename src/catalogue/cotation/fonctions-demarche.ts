import type { FonctionDecrite } from '../types'

/** Fonctions : contrôle et suivi de la démarche de cotation. */
export const FONCTIONS_COTATION_DEMARCHE: readonly FonctionDecrite[] = []
