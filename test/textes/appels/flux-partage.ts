import type { Brut } from '../../../src/catalogue'
import type { Appel } from '../appels'

const RESERVATAIRES: readonly (readonly Brut[])[] = [
  ['réservataire', 'contrepartie', 'gestion'],
  ['bailleur', 'amitié', 'mixte'],
  ['commune', null, 'au hasard'],
  ['État', null, null],
]
const URGENCES: readonly (readonly Brut[])[] = [
  ['motif', 'date', 'ménages', 'décision du préfet', 'date du bail'],
  ['Incendie', '2024-02-04', 6, null, null],
  ['Incendie', '2025-02-05', 0, '2025-06-01', '2025-04-01'],
]

/** Tableaux de suivi du partage du flux : leurs constats doivent tous se dire. */
export const APPELS_FLUX_PARTAGE: readonly Appel[] = [
  ['FLUX_CONTROLE', [RESERVATAIRES, 'FLUX-01']],
  ['FLUX_CONTROLE', [URGENCES, 'FLUX-06']],
]
