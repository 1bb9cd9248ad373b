import { CONTROLES_DE_QUALITE } from '../qualite'
import type { Controle } from '../types'
import { CONTROLES_COMMUNES } from './communes'
import { CONTROLES_COTATION } from './cotation'
import { CONTROLES_FLUX } from './flux'
import { CONTROLES_SUIVI } from './suivi'
import { CONTROLES_TRAME } from './trame'

/** Dans l'ordre de l'audit : la qualité, puis les calculs et les règles de chaque famille, puis les mentions manquantes. */
export const CONTROLES: readonly Controle[] = [
  ...CONTROLES_DE_QUALITE,
  ...CONTROLES_COMMUNES,
  ...CONTROLES_COTATION,
  ...CONTROLES_FLUX,
  ...CONTROLES_SUIVI,
  ...CONTROLES_TRAME,
]
