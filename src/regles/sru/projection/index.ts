import type { FicheDeRegle } from '../../socle/fiche'
import { SRU_17 } from './part-dans-l-offre'
import { SRU_18 } from './projection-du-taux'
import { SRU_19 } from './serie-des-manquants'

export { anneeDAtteinte } from './annee-d-atteinte'
export type { AnneeDAtteinte, EntreeAtteinte } from './annee-d-atteinte'
export { partDansLOffre, SRU_17 } from './part-dans-l-offre'
export type { EntreeOffre, LigneDOffre, SensDuDeficit } from './part-dans-l-offre'
export { projeterTaux } from './projection-du-taux'
export type { EntreeProjection, LigneDeProjection } from './projection-du-taux'
export { lireInventaires } from './inventaires'
export type { Inventaire } from './inventaires'
export { serieDesManquants } from './serie-des-manquants'
export type { LigneDeSerie, NoteDAnnee } from './serie-des-manquants'

export const FICHES_SRU_PROJECTION: readonly FicheDeRegle[] = [SRU_17, SRU_18, SRU_19]
