import type { FicheDeRegle } from '../../socle/fiche'

export const FICHES_COTATION_STATISTIQUES: readonly FicheDeRegle[] = []
