import type { FicheDeRegle } from '../../socle/fiche'
import { COT_20 } from './distribution'

export { distributionParGroupe, ENSEMBLE, SECRET } from './distribution-par-groupe'
export type { EntreeDeDistribution, LigneDeDistribution } from './distribution-par-groupe'

export const FICHES_COTATION_STATISTIQUES: readonly FicheDeRegle[] = [COT_20]
