import type { FicheDeRegle } from '../../socle/fiche'

export const FICHES_FLUX_CONVENTIONS: readonly FicheDeRegle[] = []
