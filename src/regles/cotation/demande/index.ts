import type { FicheDeRegle } from '../../socle/fiche'
import { COT_15 } from './mutation'

export { diagnostiquerLigne, noterMorceau, pointsParCritere } from './noter-morceau'
export { ponderer } from './ponderer'
export { preparerCotation } from './preparer'
export type { CotationPrete, CriterePret, EntreeCotation, EntreeSansDemandes } from './preparer'

export const FICHES_COTATION_DEMANDE: readonly FicheDeRegle[] = [COT_15]
