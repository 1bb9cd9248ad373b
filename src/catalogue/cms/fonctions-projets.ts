import type { FonctionDecrite } from '../types'
import { DESCRIPTION_CMS_AGE_LISTE } from './age-liste'
import { DESCRIPTION_CMS_COMPLETUDE } from './completude'
import { DESCRIPTION_CMS_COUVERTURE } from './couverture'
import { DESCRIPTION_CMS_PROJETS } from './projets'
import { DESCRIPTION_CMS_VIVIER } from './vivier'

export const FONCTIONS_CMS_PROJETS: readonly FonctionDecrite[] = [
  DESCRIPTION_CMS_PROJETS,
  DESCRIPTION_CMS_COUVERTURE,
  DESCRIPTION_CMS_VIVIER,
  DESCRIPTION_CMS_AGE_LISTE,
  DESCRIPTION_CMS_COMPLETUDE,
]
