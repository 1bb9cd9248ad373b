import type { GraphiqueDeTrame } from '../types'
import { colonne } from './colonne'

export const GRA_01: GraphiqueDeTrame = {
  id: 'GRA-01',
  titre: "Évolution du taux de logement social depuis l'entrée dans le dispositif SRU",
  forme: 'courbe',
  abscisses: colonne('TAB-04', 'annee'),
  series: [colonne('TAB-04', 'taux')],
  serieAPart: null,
  ligneRepere: { titre: 'taux cible', source: colonne('TAB-04', 'cible') },
  conseil: null,
  demande: 'à privilégier (trame, volet 1, 1)',
}
