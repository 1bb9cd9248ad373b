import type { FonctionDecrite } from '../types'
import { DESCRIPTION_CMS_ARRONDISSEMENTS } from './arrondissements'
import { DESCRIPTION_CMS_ECHEANCE } from './echeance'

export const FONCTIONS_CMS_ARRONDISSEMENTS: readonly FonctionDecrite[] = [DESCRIPTION_CMS_ARRONDISSEMENTS, DESCRIPTION_CMS_ECHEANCE]
