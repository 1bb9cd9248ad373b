import type { Resultat } from '../../../src/regles'
import type { Appel } from '../appels'

/** Les cas d’or disent toutes les phrases, sauf celles-ci. */
export const APPELS_SRU_PROJECTION: readonly Appel[] = [
  ['SRU_PROJECTION', [1000, 200, 0, 0, 1, 2023, 0.25, true]],
  ['SRU_PART_OFFRE', [400, 99, null, null, null, null, null, 'AMB-28: défaut']],
]

/** Règles pures que nulle fonction n’appelle : leurs refus doivent aussi se dire. */
export const CONTROLES_SRU_PROJECTION: readonly Resultat<unknown>[] = []
