import type { Resultat } from '../../../src/regles'
import type { Appel } from '../appels'

export const APPELS_CMS_PROJETS: readonly Appel[] = []

/** Règles pures que nulle fonction n’appelle : leurs refus doivent aussi se dire. */
export const CONTROLES_CMS_PROJETS: readonly Resultat<unknown>[] = []
