import type { FicheDeRegle } from '../socle/fiche'
import { FICHES_SRU_BILAN } from './bilan'
import { FICHES_SRU_CLASSEMENT } from './classement'
import { FICHES_SRU_PROJECTION } from './projection'
import { SRU_09 } from './arrondi-des-objectifs'
import { SRU_06 } from './entree-en-cours'
import { SRU_02 } from './logements-manquants'
import { SRU_05 } from './nouvelle-entrante'
import { SRU_04 } from './objectif-legal'
import { SRU_08 } from './planchers-et-durees'
import { SRU_03 } from './regime-de-rattrapage'
import { SRU_01 } from './taux-et-ecart'

export { arrondirObjectif, SRU_09 } from './arrondi-des-objectifs'
export { calculerRattrapage } from './calcul'
export type { Rattrapage } from './calcul'
export type { CommuneSru, EntreeSru } from './entree'
export { estNonEtabli, lecturesAvecArrondi, verifierCommune } from './entree'
export { alertesDeCommune, etapesDuDeficit, etapesDuTaux, parametresDe } from './explication'
export { POINTS_OBJECTIF, rangDArrondi, resoudreLectures } from './lectures-sru'
export type { LecturesSru } from './lectures-sru'
export { deficitCalcule } from './logements-manquants'
export { cibleAtteinte, fichesDuTaux, objectifLegal, parametresEmployes, situerCommune } from './objectif'
export type { CommuneSituee } from './objectif'
export { objectifsSurPlage } from './objectif-plage'
export type { ColonnesDeCommunes, OptionsDePlage } from './objectif-plage'
export { baremeDe, planchersDe } from './planchers-et-durees'
export type { BaremeSru, LigneDePlanchers } from './planchers-et-durees'
export { regimeVII, SRU_03 } from './regime-de-rattrapage'
export type { RegimeVII } from './regime-de-rattrapage'
export { estEntrante, lireSituation, SITUATIONS } from './situation'
export type { Situation, SituationLue } from './situation'
export { CIBLES, comparerEcart, estCible, SRU_01 } from './taux-et-ecart'
export * from './bilan'
export * from './classement'
export * from './projection'

export const FICHES_SRU: readonly FicheDeRegle[] = [
  SRU_01,
  SRU_02,
  SRU_03,
  SRU_04,
  SRU_05,
  SRU_06,
  SRU_08,
  SRU_09,
  ...FICHES_SRU_BILAN,
  ...FICHES_SRU_PROJECTION,
  ...FICHES_SRU_CLASSEMENT,
]
