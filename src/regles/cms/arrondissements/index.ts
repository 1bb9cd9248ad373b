import type { FicheDeRegle } from '../../socle/fiche'
import { CMS_17 } from './echeance-du-contrat'
import { CMS_16 } from './repartition-par-arrondissement'

export { echeanceDuContrat } from './echeance-du-contrat'
export type { EntreeEcheance } from './echeance-du-contrat'
export { repartitionParArrondissement } from './repartition-par-arrondissement'
export type { EntreeArrondissements, LigneDArrondissement } from './repartition-par-arrondissement'

export const FICHES_CMS_ARRONDISSEMENTS: readonly FicheDeRegle[] = [CMS_16, CMS_17]
