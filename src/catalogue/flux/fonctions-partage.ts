import type { FonctionDecrite } from '../types'

/** Fonctions : assiette, taux et répartition du flux. */
export const FONCTIONS_FLUX_PARTAGE: readonly FonctionDecrite[] = []
