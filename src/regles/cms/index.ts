import type { FicheDeRegle } from '../socle/fiche'
import { CMS_04 } from './plancher-abaissant'
import { CMS_08 } from './plancher-mutualisant'

export { DISPOSITIFS, lireDispositif } from './dispositif'
export type { Dispositif } from './dispositif'
export { plancherRattrapage } from './plancher'
export type { EntreePlancher } from './plancher'
export { plancherAbaissantCentiemes, verdictAbaissant } from './plancher-abaissant'
export type { VerdictAbaissant } from './plancher-abaissant'
export { plancherMutualisantCentiemes, verdictMutualisant } from './plancher-mutualisant'
export type { VerdictMutualisant } from './plancher-mutualisant'

export const FICHES_CMS: readonly FicheDeRegle[] = [CMS_04, CMS_08]
