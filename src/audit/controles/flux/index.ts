import type { Controle } from '../../types'

export const CONTROLES_FLUX: readonly Controle[] = []
