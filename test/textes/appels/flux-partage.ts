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
  ['Incendie', '2024-02-04', 6, null, null],
  ['Incendie', '2025-02-05', 0, '2025-06-01', '2025-04-01'],
]
const OPERATIONS: readonly (readonly Brut[])[] = [
  ['opération', 'catégorie', 'logements', 'programme', 'mutation du locataire', 'références'],
  [null, 'b1', null, null, null, null],
  ['Tour A', 'b2', 4, null, null, null],
  ['Tour B', 'b2', 4, 'municipal', null, null],
  ['Vente A', 'b5', 2, null, null, null],
  ['Vente B', 'b5', 2, null, 'Non', 'L1'],
  ['Vente B', 'b5', 2, null, 'Non', 'L1, L2'],
  ['Tour A', 'b4', 2, null, null, null],
  ['Terrain', 'autre', 2, null, null, null],
  ['Ville', 'droits uniques', 2, null, null, null],
]
const TOTAL: readonly (readonly Brut[])[] = [
  ['opération', 'catégorie', 'logements'],
  ['Mutations', 'b1', 210],
  ['Ensemble', 'total', 220],
]
const DEROGATIONS: readonly (readonly Brut[])[] = [
  ['arrêté du', 'date d’effet', 'fin', 'motif', 'taux', 'appliquée jusqu’au'],
  ['2023-03-15', '2023-04-01', '2024-04-01', 'confort', 0.35, '2024-04-01'],
  ['2023-03-15', '2023-03-14', '2023-03-01', 'sécurité publique', 0.3, '2023-03-01'],
  [null, null, null, 'sécurité publique', 0.35, null],
  ['2023-03-15', null, null, 'sécurité publique', 0.35, null],
]

/** Tableaux de suivi du partage du flux : leurs constats doivent tous se dire. */
export const APPELS_FLUX_PARTAGE: readonly Appel[] = [
  ['FLUX_CONTROLE', [RESERVATAIRES, 'FLUX-01']],
  ['FLUX_CONTROLE', [OPERATIONS, 'FLUX-05']],
  ['FLUX_CONTROLE', [TOTAL, 'FLUX-05']],
  ['FLUX_CONTROLE', [DEROGATIONS, 'FLUX-09', '2024-03-15']],
  ['FLUX_CONTROLE', [URGENCES, 'FLUX-06']],
]
