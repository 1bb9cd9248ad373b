import type { GraphiqueDeTrame } from '../types'

export const GRA_04: GraphiqueDeTrame = {
  id: 'GRA-04',
  titre: 'Projection du taux de logement social à moyen et long terme',
  forme: 'courbe prolongée',
  abscisses: { de: 'années futures' },
  series: [{ de: 'règle', regle: 'SRU-18', valeur: 'taux_projete' }],
  serieAPart: null,
  ligneRepere: null,
  conseil: null,
  demande: 'à titre informatif (trame, volet 1, 3)',
}
