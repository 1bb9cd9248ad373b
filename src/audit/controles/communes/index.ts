import type { Controle } from '../../types'

export const CONTROLES_COMMUNES: readonly Controle[] = []
