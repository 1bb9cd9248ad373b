import type { FicheDeRegle } from '../socle/fiche'
import { FLUX_04 } from './assiette'
import { FLUX_05 } from './categories-soustraites'
import { FLUX_15 } from './collectivites'
import { FLUX_09 } from './derogation-prefectorale'
import { FLUX_07 } from './droits-uniques'
import { FLUX_08 } from './part-de-l-etat'
import { FLUX_18 } from './somme-des-taux'
import { FICHES_FLUX_PARTAGE } from './partage'
import { FICHES_FLUX_CONVENTIONS } from './conventions'
import { FICHES_FLUX_BILAN } from './bilan'

export { assietteDuFlux } from './assiette'
export { CATEGORIES_SOUSTRAITES, soustraire } from './categories-soustraites'
export { cumulConforme } from './collectivites'
export { dernierJourDeDerogation, derogationEnVigueur } from './derogation-prefectorale'
export type { ArretePrefectoral } from './derogation-prefectorale'
export { corrigerDroitsUniques } from './droits-uniques'
export { partDuFlux } from './part'
export type { EntreePart } from './part'
export { maximumEnLogements, prioritaires } from './part-de-l-etat'
export { plafondDe } from './plafonds'
export { partsSurPlage } from './parts-plage'
export type { ColonnesDeFlux } from './parts-plage'
export { lireReservataire, RESERVATAIRES } from './reservataire'
export type { Reservataire } from './reservataire'
export { arrondiDePart, repartirFlux } from './somme-des-taux'
export type { LigneDeFlux, RepartitionDuFlux } from './somme-des-taux'

export const FICHES_FLUX: readonly FicheDeRegle[] = [
  FLUX_04,
  FLUX_05,
  FLUX_07,
  FLUX_08,
  FLUX_09,
  FLUX_15,
  FLUX_18,
  ...FICHES_FLUX_PARTAGE,
  ...FICHES_FLUX_CONVENTIONS,
  ...FICHES_FLUX_BILAN,
]
