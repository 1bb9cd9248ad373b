import type { Brut } from '../../../src/catalogue'
import type { Appel } from '../appels'

const BILANS: readonly (readonly Brut[])[] = [
  ['Bailleur', 'Année du bilan', 'Ventilation', 'Proposés', 'Attribués', 'Date d’envoi', 'Signé', 'Report admis'],
  ['A', 2024, 'QPV', 640, 598, '2025-02-28', null, null],
  ['A', 2024, 'QPV', 641, 650, null, null, null],
  ['B', 2024, 'Étage', 1, 1, '2025-03-02', null, null],
  ['C', 2024, 'QPV', 1, 1, '2024-12-01', null, null],
  ['D', 2024, 'QPV', 1, 1, null, null, null],
  ['E', 0, 'QPV', 1, 1, null, null, null],
  ['F', 24, 'QPV', 1, 1, null, null, null],
]
const SOUSTRAITS: readonly (readonly Brut[])[] = [
  ['Bailleur', 'Année du bilan', 'Catégorie', 'Prévu', 'Réalisé', 'Explication'],
  ...['b1', 'b2', 'b3', 'b4', 'b5', 'b7', 'b1', 'total'].map((categorie) => ['A', 2024, categorie, 10, 15, null]),
  ['B', 2024, 'b1', 10, null, null],
  ['C', 2024, 'b1', 10, 10, null],
]
const PREVISIONNEL: readonly (readonly Brut[])[] = [
  ['Bailleur', 'Année prévue', 'Mis en location prévus', 'Ventes', 'Part à reloger', 'Mutations', 'Opérations', 'Justification', 'Date d’envoi', 'b2', 'b3', 'b4', 'b6'],
  ['A', 2025, null, null, null, null, null, null, null, null, null, null, null],
  ['B', 2025, 100, 10, null, 5, 5, null, null, 2, null, null, null],
  ['C', 2025, 10, 10, 1, 5, 5, null, null, 6, null, null, null],
  ['D', 2025, 10, 10, 1, 5, 5, null, null, 5, 0, 0, 0],
]
const TRANSMISSIONS: readonly (readonly Brut[])[] = [
  ['Bailleur', 'Année du bilan', 'Destinataire', 'Date d’envoi', 'Proposés transmis', 'Proposés du bilan'],
  ['A', 2024, null, null, 640, 641],
]
const TABLE: readonly (readonly Brut[])[] = [
  ['Typologie', 'Type produit', 'Proposés', 'Attribués'],
  ...Array.from({ length: 12 }, (_rien, i) => [`Genre ${i}`, 'PLUS', 1, 1]),
]

/** Tableaux de suivi du bilan annuel, et une table où tout est à dire : chaque phrase doit se dire. */
export const APPELS_FLUX_BILAN: readonly Appel[] = [
  ['FLUX_CONTROLE', [BILANS, 'FLUX-30', '2025-06-01']],
  ['FLUX_CONTROLE', [SOUSTRAITS, 'FLUX-31', '2025-06-01']],
  ['FLUX_CONTROLE', [PREVISIONNEL, 'FLUX-32', '2025-06-01']],
  ['FLUX_CONTROLE', [TRANSMISSIONS, 'FLUX-33', '2025-06-01']],
  ['FLUX_BILAN', [TABLE]],
]
