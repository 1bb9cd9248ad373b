import type { FicheDeRegle } from '../../socle/fiche'
import { SRU_20 } from './base-d-inventaire'
import { SRU_21 } from './periodes-triennales'

export { baseDInventaire, lireStatutPourInventaire, SRU_20, STATUTS_POUR_INVENTAIRE } from './base-d-inventaire'
export type { EntreeInventaire, StatutPourInventaire, VerdictDInventaire } from './base-d-inventaire'
export { ecartALaCible } from './ecart-a-la-cible'
export { logementsManquants } from './manquants'
export { objectifAuTaux } from './objectif-au-taux'
export type { EntreeAuTaux } from './objectif-au-taux'
export { periodeDeLAnnee, periodeTriennale, SRU_21 } from './periodes-triennales'
export type { PeriodeReferencee } from './periodes-triennales'
export { regimeDeRattrapage } from './regime'
export { situationALEntree, situationProposee } from './situation-proposee'
export type { EntreeSituation } from './situation-proposee'
export { tauxDeLogementSocial } from './taux-de-logement-social'
export { tauxDeRattrapage } from './taux-de-rattrapage'

export const FICHES_SRU_CLASSEMENT: readonly FicheDeRegle[] = [SRU_20, SRU_21]
