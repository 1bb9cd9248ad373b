import type { FicheDeRegle } from '../socle/fiche'
import { FICHES_CMS_ARRONDISSEMENTS } from './arrondissements'
import { FICHES_CMS_COMMUNE } from './commune'
import { FICHES_CMS_CONTRAT } from './contrat'
import { FICHES_CMS_MUTUALISATION } from './mutualisation'
import { FICHES_CMS_PROJETS } from './projets'
import { FICHES_CMS_TRAME } from './trame'
import { CMS_04 } from './plancher-abaissant'
import { CMS_08 } from './plancher-mutualisant'

export { DISPOSITIFS, lireDispositif } from './dispositif'
export type { Dispositif } from './dispositif'
export { lireModalite, MODALITES, NOMS_DE_MODALITE } from './modalite'
export type { Modalite } from './modalite'
export { plancherRattrapage } from './plancher'
export type { EntreePlancher } from './plancher'
export { plancherAbaissantCentiemes, verdictAbaissant } from './plancher-abaissant'
export type { VerdictAbaissant } from './plancher-abaissant'
export { plancherMutualisantCentiemes, verdictMutualisant } from './plancher-mutualisant'
export type { VerdictMutualisant } from './plancher-mutualisant'
export * from './arrondissements'
export * from './commune'
export * from './contrat'
export * from './mutualisation'
export * from './projets'
export * from './trame'

export const FICHES_CMS: readonly FicheDeRegle[] = [
  CMS_04,
  CMS_08,
  ...FICHES_CMS_COMMUNE,
  ...FICHES_CMS_MUTUALISATION,
  ...FICHES_CMS_CONTRAT,
  ...FICHES_CMS_PROJETS,
  ...FICHES_CMS_ARRONDISSEMENTS,
  ...FICHES_CMS_TRAME,
]
