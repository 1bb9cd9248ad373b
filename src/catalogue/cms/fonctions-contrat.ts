import type { FonctionDecrite } from '../types'
import { DESCRIPTION_CMS_ANNEXION_PLH } from './annexion-plh'
import { DESCRIPTION_CMS_ARTICLE } from './article'
import { DESCRIPTION_CMS_DATE_EFFET } from './date-effet'
import { DESCRIPTION_CMS_ECHELLE } from './echelle'
import { DESCRIPTION_CMS_SIGNATAIRES } from './signataires'
import { DESCRIPTION_CMS_SUITE } from './suite'
import { DESCRIPTION_CMS_VENTE_HLM } from './vente-hlm'

export const FONCTIONS_CMS_CONTRAT: readonly FonctionDecrite[] = [
  DESCRIPTION_CMS_ECHELLE,
  DESCRIPTION_CMS_SIGNATAIRES,
  DESCRIPTION_CMS_DATE_EFFET,
  DESCRIPTION_CMS_ANNEXION_PLH,
  DESCRIPTION_CMS_SUITE,
  DESCRIPTION_CMS_VENTE_HLM,
  DESCRIPTION_CMS_ARTICLE,
]
