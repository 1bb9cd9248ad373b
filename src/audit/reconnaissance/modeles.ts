import { MODELES_COTATION } from '../controles/cotation/modeles'
import { MODELES_FLUX } from '../controles/flux/modeles'
import { MODELES_SUIVI } from '../controles/suivi/modeles'
import { MODELES_TRAME } from '../controles/trame/modeles'
import { MODELE_COMMUNES } from './modele-communes'
import type { ModeleDeTableau } from './types'

/** Toutes les formes de tableau que l'audit sait lire ; à force égale, la première l'emporte. */
export const MODELES: readonly ModeleDeTableau[] = [
  MODELE_COMMUNES,
  ...MODELES_TRAME,
  ...MODELES_COTATION,
  ...MODELES_FLUX,
  ...MODELES_SUIVI,
]
