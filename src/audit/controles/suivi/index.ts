import type { Controle } from '../../types'

export const CONTROLES_SUIVI: readonly Controle[] = []
