import type { FicheDeRegle } from '../../socle/fiche'

export const FICHES_SRU_PROJECTION: readonly FicheDeRegle[] = []
