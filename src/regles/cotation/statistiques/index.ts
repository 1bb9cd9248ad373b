import type { FicheDeRegle } from '../../socle/fiche'
import { COT_30 } from './banc/essayer-grilles'
import { COT_19 } from './delai'
import { COT_20 } from './distribution'

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

export const FICHES_COTATION_STATISTIQUES: readonly FicheDeRegle[] = [COT_19, COT_20, COT_30]
