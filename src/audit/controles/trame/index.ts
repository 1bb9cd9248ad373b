import type { Controle } from '../../types'

export const CONTROLES_TRAME: readonly Controle[] = []
