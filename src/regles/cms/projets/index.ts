import type { FicheDeRegle } from '../../socle/fiche'

export const FICHES_CMS_PROJETS: readonly FicheDeRegle[] = []
