import type { FicheDeRegle } from '../../socle/fiche'
import { SRU_15 } from './petite-commune'

export { conditionDeProlongation } from './petite-commune'
export type { ConditionDeProlongation } from './petite-commune'

export const FICHES_SRU_BILAN: readonly FicheDeRegle[] = [SRU_15]
