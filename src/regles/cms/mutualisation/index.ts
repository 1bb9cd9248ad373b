import type { FicheDeRegle } from '../../socle/fiche'
import { CMS_10 } from './accord-des-majorees'
import { CMS_12 } from './avis-de-la-commission'
import { CMS_07 } from './conditions'
import { CMS_09 } from './somme-de-l-epci'

export type { EtatDAccord } from './accord-des-majorees'
export type { CommuneDeclaree, EntreeMutualisation, TotalDeclare } from './commune-declaree'
export type { CommuneEtablie, CommuneHors } from './commune-etablie'
export { conditionsDeMutualisation } from './conditions'
export type { ConditionDEntree, EntreeConditions, EtatDeCondition } from './conditions'
export { controlerMutualisation } from './controle'
export type { ControleDeMutualisation, LigneControlee, VerdictDeCommune } from './controle'
export { proposerRepartition } from './repartition'
export type { LigneProposee, RepartitionProposee } from './repartition'
export { lireTableauDesCommunes } from './tableau'
export type { TableauDesCommunes } from './tableau'

export const FICHES_CMS_MUTUALISATION: readonly FicheDeRegle[] = [CMS_07, CMS_09, CMS_10, CMS_12]
