import type { FonctionDecrite } from '../types'
import { DESCRIPTION_FLUX_ASSIETTE } from './assiette'
import { DESCRIPTION_FLUX_PATRIMOINE } from './patrimoine'
import { DESCRIPTION_FLUX_REPARTITION } from './repartition'
import { DESCRIPTION_FLUX_REVOYURE } from './revoyure'
import { DESCRIPTION_FLUX_REVOYURE_TENDUE } from './revoyure-tendue'
import { DESCRIPTION_FLUX_TAUX_DEFAUT } from './taux-defaut'
import { DESCRIPTION_FLUX_TAUX_JUSTIFIE } from './taux-justifie'

/** Fonctions : assiette, taux et répartition du flux. */
export const FONCTIONS_FLUX_PARTAGE: readonly FonctionDecrite[] = [
  DESCRIPTION_FLUX_ASSIETTE,
  DESCRIPTION_FLUX_REPARTITION,
  DESCRIPTION_FLUX_TAUX_DEFAUT,
  DESCRIPTION_FLUX_TAUX_JUSTIFIE,
  DESCRIPTION_FLUX_PATRIMOINE,
  DESCRIPTION_FLUX_REVOYURE,
  DESCRIPTION_FLUX_REVOYURE_TENDUE,
]
