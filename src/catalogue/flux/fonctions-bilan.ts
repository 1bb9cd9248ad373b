import type { FonctionDecrite } from '../types'
import { DESCRIPTION_FLUX_BILAN } from './bilan'
import { DESCRIPTION_FLUX_ECHEANCES } from './echeances-du-bilan'

/** Fonctions : bilan annuel du flux. */
export const FONCTIONS_FLUX_BILAN: readonly FonctionDecrite[] = [DESCRIPTION_FLUX_BILAN, DESCRIPTION_FLUX_ECHEANCES]
