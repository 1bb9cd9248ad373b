import type { FonctionDecrite } from '../types'
import { DESCRIPTION_SRU_BILAN } from './sru-bilan'
import { DESCRIPTION_SRU_CARENCE } from './sru-carence'
import { DESCRIPTION_SRU_EXCEDENT } from './sru-excedent'
import { DESCRIPTION_SRU_EXEMPTION } from './sru-exemption'
import { DESCRIPTION_SRU_OPPOSABLE } from './sru-opposable'
import { DESCRIPTION_SRU_PETITE_COMMUNE } from './sru-petite-commune'
import { DESCRIPTION_SRU_PLAI_MIN } from './sru-plai-min'
import { DESCRIPTION_SRU_PLS_MAX } from './sru-pls-max'
import { DESCRIPTION_SRU_REHAUSSE } from './sru-rehausse'

export const FONCTIONS_SRU_BILAN: readonly FonctionDecrite[] = [
  DESCRIPTION_SRU_REHAUSSE,
  DESCRIPTION_SRU_OPPOSABLE,
  DESCRIPTION_SRU_PLAI_MIN,
  DESCRIPTION_SRU_PLS_MAX,
  DESCRIPTION_SRU_BILAN,
  DESCRIPTION_SRU_EXCEDENT,
  DESCRIPTION_SRU_EXEMPTION,
  DESCRIPTION_SRU_PETITE_COMMUNE,
  DESCRIPTION_SRU_CARENCE,
]
