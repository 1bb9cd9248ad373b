import type { FicheDeRegle } from '../../socle/fiche'

export const FICHES_SRU_BILAN: readonly FicheDeRegle[] = []
