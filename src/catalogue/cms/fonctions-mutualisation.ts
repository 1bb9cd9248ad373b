import type { FonctionDecrite } from '../types'
import { DESCRIPTION_CMS_MUTUALISABLE } from './mutualisable'
import { DESCRIPTION_CMS_MUTUALISATION } from './mutualisation'
import { DESCRIPTION_CMS_REPARTITION } from './repartition'

export const FONCTIONS_CMS_MUTUALISATION: readonly FonctionDecrite[] = [
  DESCRIPTION_CMS_MUTUALISABLE,
  DESCRIPTION_CMS_MUTUALISATION,
  DESCRIPTION_CMS_REPARTITION,
]
