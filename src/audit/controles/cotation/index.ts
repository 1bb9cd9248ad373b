import type { Controle } from '../../types'

export const CONTROLES_COTATION: readonly Controle[] = []
