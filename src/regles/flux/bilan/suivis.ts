import type { TableauDeSuivi } from '../../com'
import { SUIVI_DES_BILANS } from './suivi-des-bilans'
import { SUIVI_DES_SOUSTRAITS } from './suivi-des-soustraits'
import { SUIVI_DES_TRANSMISSIONS } from './suivi-des-transmissions'
import { SUIVI_DU_PREVISIONNEL } from './suivi-du-previsionnel'

/** Tableaux de suivi du bilan annuel : bilans, logements soustraits, prévisionnel, transmissions. */
export const SUIVIS_FLUX_BILAN: readonly TableauDeSuivi[] = [SUIVI_DES_BILANS, SUIVI_DES_SOUSTRAITS, SUIVI_DU_PREVISIONNEL, SUIVI_DES_TRANSMISSIONS]
