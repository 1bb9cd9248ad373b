import type { FonctionDecrite } from '../types'
import { DESCRIPTION_FLUX_ENTONNOIR } from './entonnoir'
import { DESCRIPTION_FLUX_HORS_QPV } from './hors-qpv'
import { DESCRIPTION_FLUX_SANCTION } from './sanction'
import { DESCRIPTION_FLUX_CONTROLE, DESCRIPTION_FLUX_SUIVI } from './suivi'
import { DESCRIPTION_FLUX_UNIFORMITE } from './uniformite'

/** Fonctions : minimum hors QPV, uniformité, entonnoir, sanction, contrôle et suivi des tableaux. */
export const FONCTIONS_FLUX_CONVENTIONS: readonly FonctionDecrite[] = [
  DESCRIPTION_FLUX_HORS_QPV,
  DESCRIPTION_FLUX_UNIFORMITE,
  DESCRIPTION_FLUX_ENTONNOIR,
  DESCRIPTION_FLUX_SANCTION,
  DESCRIPTION_FLUX_CONTROLE,
  DESCRIPTION_FLUX_SUIVI,
]
