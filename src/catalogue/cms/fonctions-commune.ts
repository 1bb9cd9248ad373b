import type { FonctionDecrite } from '../types'
import { DESCRIPTION_CMS_COMPTEUR } from './compteur'
import { DESCRIPTION_CMS_CONTROLE } from './controle'
import { DESCRIPTION_CMS_INCOMPATIBILITE } from './incompatibilite'
import { DESCRIPTION_CMS_JUSTIFICATION } from './justification'
import { DESCRIPTION_CMS_MODALITE } from './modalite'
import { DESCRIPTION_CMS_MODALITES } from './modalites'

export const FONCTIONS_CMS_COMMUNE: readonly FonctionDecrite[] = [
  DESCRIPTION_CMS_CONTROLE,
  DESCRIPTION_CMS_MODALITES,
  DESCRIPTION_CMS_MODALITE,
  DESCRIPTION_CMS_COMPTEUR,
  DESCRIPTION_CMS_INCOMPATIBILITE,
  DESCRIPTION_CMS_JUSTIFICATION,
]
