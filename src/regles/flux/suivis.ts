import type { TableauDeSuivi } from '../com'
import { SUIVIS_FLUX_BILAN } from './bilan/suivis'
import { SUIVIS_FLUX_CONVENTIONS } from './conventions/suivis'
import { SUIVIS_FLUX_PARTAGE } from './partage'

/** Tableaux de suivi de la gestion en flux, que le contrôle reconnaît à leurs titres. */
export const SUIVIS_FLUX: readonly TableauDeSuivi[] = [...SUIVIS_FLUX_PARTAGE, ...SUIVIS_FLUX_CONVENTIONS, ...SUIVIS_FLUX_BILAN]
