import type { FonctionDecrite } from '../types'

/** Fonctions : détail, manques et priorité d’une demande. */
export const FONCTIONS_COTATION_DEMANDE: readonly FonctionDecrite[] = []
