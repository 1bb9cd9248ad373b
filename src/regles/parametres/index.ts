import { PARAMETRES_CONTRAT } from './contrat'
import { PARAMETRES_COTATION } from './cotation'
import { PARAMETRES_COTATION_DEMARCHE } from './cotation-demarche'
import { PARAMETRES_FLUX } from './flux'
import { PARAMETRES_FLUX_CONVENTIONS } from './flux-conventions'
import { PARAMETRES_PROJETS } from './projets'
import { PARAMETRES_QUALITATIFS } from './qualitatif'
import { PARAMETRES_DU_SECRET } from './secret'
import { PARAMETRES_SRU } from './sru'
import { PARAMETRES_SRU_PERIODES } from './sru-periodes'
import type { ParametreDate } from './types'

export type { ParametreDate, ValeurDatee } from './types'

/** Tous les paramètres datés, dans l'ordre d'affichage. */
export const PARAMETRES: readonly ParametreDate[] = [
  ...PARAMETRES_SRU,
  ...PARAMETRES_SRU_PERIODES,
  ...PARAMETRES_QUALITATIFS,
  ...PARAMETRES_CONTRAT,
  ...PARAMETRES_PROJETS,
  ...PARAMETRES_FLUX,
  ...PARAMETRES_FLUX_CONVENTIONS,
  ...PARAMETRES_COTATION,
  ...PARAMETRES_COTATION_DEMARCHE,
  ...PARAMETRES_DU_SECRET,
]
