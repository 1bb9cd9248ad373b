import type { Controle } from '../types'

/** Qualité des données et lecture des formules : avant tout recalcul. */
export const CONTROLES_DE_QUALITE: readonly Controle[] = []
