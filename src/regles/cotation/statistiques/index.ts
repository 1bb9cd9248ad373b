import type { FicheDeRegle } from '../../socle/fiche'
import { COT_30 } from './banc/essayer-grilles'
import { COT_19 } from './delai'
import { COT_20 } from './distribution'
import { COT_18 } from './fiche'

export { essayerGrilles, etapesDuBanc } from './banc/essayer-grilles'
export type {
  AvancementDuBanc,
  BancDEssai,
  ComparaisonDeGrilles,
  DistributionDeNotes,
  EffetDeGrille,
  EntreeDeBanc,
  GrilleAuBanc,
  ResultatDeGrille,
  SensibiliteDeCritere,
  TrancheDeNotes,
} from './banc/types'
export { delaisParTypologie, SANS_ATTRIBUTION } from './delai'
export type { EntreeDeDelai, LigneDeDelai } from './delai'
export { distributionParGroupe, ENSEMBLE, SECRET } from './distribution-par-groupe'
export type { EntreeDeDistribution, LigneDeDistribution } from './distribution-par-groupe'
export { ficheDuDemandeur } from './fiche'
export type { EntreeDeFiche, LigneDeFiche } from './fiche'

export const FICHES_COTATION_STATISTIQUES: readonly FicheDeRegle[] = [COT_18, COT_19, COT_20, COT_30]
