import type { FonctionDecrite } from '../types'
import { DESCRIPTION_SRU_ECART } from './ecart'
import { DESCRIPTION_SRU_INVENTAIRE } from './inventaire'
import { DESCRIPTION_SRU_MANQUANTS } from './manquants'
import { DESCRIPTION_SRU_OBJECTIF_TAUX } from './objectif-taux'
import { DESCRIPTION_SRU_PERIODE } from './periode'
import { DESCRIPTION_SRU_REGIME } from './regime'
import { DESCRIPTION_SRU_SITUATION } from './situation'
import { DESCRIPTION_SRU_TAUX } from './taux'
import { DESCRIPTION_SRU_TAUX_RATTRAPAGE } from './taux-rattrapage'

export const FONCTIONS_SRU_CLASSEMENT: readonly FonctionDecrite[] = [
  DESCRIPTION_SRU_OBJECTIF_TAUX,
  DESCRIPTION_SRU_TAUX,
  DESCRIPTION_SRU_ECART,
  DESCRIPTION_SRU_MANQUANTS,
  DESCRIPTION_SRU_REGIME,
  DESCRIPTION_SRU_TAUX_RATTRAPAGE,
  DESCRIPTION_SRU_SITUATION,
  DESCRIPTION_SRU_PERIODE,
  DESCRIPTION_SRU_INVENTAIRE,
]
