import type { CasDeTableau } from './cas'
import { CAS_DU_PLAN } from './cas-du-plan'
import { CAS_DU_SUIVI } from './cas-du-suivi'
import { CAS_DU_TERRITOIRE } from './cas-du-territoire'

export { appelDe } from './cas'
export type { CasDeTableau } from './cas'

export const CAS_DE_TABLEAU: readonly CasDeTableau[] = [...CAS_DU_TERRITOIRE, ...CAS_DU_PLAN, ...CAS_DU_SUIVI]
