import type { FonctionDecrite } from '../types'
import { DESCRIPTION_SRU_ANNEE_ATTEINTE } from './annee-atteinte'
import { DESCRIPTION_SRU_PART_OFFRE } from './part-offre'
import { DESCRIPTION_SRU_PROJECTION } from './projection'
import { DESCRIPTION_SRU_SERIE_MANQUANTS } from './serie-manquants'

export const FONCTIONS_SRU_PROJECTION: readonly FonctionDecrite[] = [
  DESCRIPTION_SRU_PART_OFFRE,
  DESCRIPTION_SRU_PROJECTION,
  DESCRIPTION_SRU_ANNEE_ATTEINTE,
  DESCRIPTION_SRU_SERIE_MANQUANTS,
]
