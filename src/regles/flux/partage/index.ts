import type { TableauDeSuivi } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { FLUX_01 } from './contreparties'
import { FLUX_03 } from './gestion-a-part'
import { FLUX_02 } from './patrimoine'
import { FLUX_11 } from './revoyure'
import { FLUX_12 } from './revoyure-tendue'
import { SUIVI_RESERVATAIRES } from './suivi-des-reservataires'
import { FLUX_16 } from './taux-justifie'
import { FLUX_10, FLUX_17 } from './taux-par-defaut'
import { FLUX_06, SUIVI_URGENCES } from './urgences'

export { assietteDetaillee } from './assiette-detaillee'
export type { EntreeAssiette, LigneDAssiette } from './assiette-detaillee'
export { patrimoineSoumis } from './tableau-du-patrimoine'
export type { EntreePatrimoine, LigneDePatrimoine } from './tableau-du-patrimoine'
export type { StatutDuPatrimoine } from './patrimoine'
export { repartitionDuFlux } from './tableau-de-repartition'
export type { EntreeRepartition } from './tableau-de-repartition'
export type { LigneDeRepartition } from './lignes-de-repartition'
export { revoyureDesPrioritaires, ZONES } from './revoyure'
export type { EntreeRevoyure, LigneDeRevoyure, ZoneDeTension } from './revoyure'
export { revoyureEnTerritoireTendu } from './revoyure-tendue'
export type { EntreeRevoyureTendue, LigneDeVariation } from './revoyure-tendue'
export { tauxJustifie } from './taux-justifie'
export type { EntreeTauxJustifie, LigneDeTauxJustifie } from './taux-justifie'
export { tauxParDefaut } from './taux-par-defaut'
export type { EntreeTauxParDefaut, LigneDeTauxParDefaut } from './taux-par-defaut'

/** Tableaux que l'utilisateur tient sur le partage du flux. */
export const SUIVIS_FLUX_PARTAGE: readonly TableauDeSuivi[] = [SUIVI_RESERVATAIRES, SUIVI_URGENCES]

export const FICHES_FLUX_PARTAGE: readonly FicheDeRegle[] = [FLUX_01, FLUX_02, FLUX_03, FLUX_06, FLUX_10, FLUX_11, FLUX_12, FLUX_16, FLUX_17]
