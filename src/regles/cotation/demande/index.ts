import type { FicheDeRegle } from '../../socle/fiche'
import { COT_15 } from './mutation'

export { diagnostiquerLigne, noterMorceau, pointsParCritere } from './noter-morceau'
export { A_VERIFIER, jugerPriorites, NON_PRIORITAIRE, preparerPriorite, PRIORITAIRE, SANS_STATUT } from './priorite'
export type { EntreePriorite, PrioritePrete } from './priorite'
export { statutsPrioritaires } from './prioritaire'
export { detaillerCotation } from './detail'
export type { CaseDeDetail, DetailDeCotation } from './detail'
export { manquesDeCotation, manquesDeLigne } from './manques'
export type { CaseDeManques, ManquesDeDemande } from './manques'
export { ponderer } from './ponderer'
export { preparerCotation } from './preparer'
export type { CotationPrete, CriterePret, EntreeCotation, EntreeSansDemandes } from './preparer'

export const FICHES_COTATION_DEMANDE: readonly FicheDeRegle[] = [COT_15]
