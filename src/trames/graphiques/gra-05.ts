import type { GraphiqueDeTrame } from '../types'
import { colonne } from './colonne'

export const GRA_05: GraphiqueDeTrame = {
  id: 'GRA-05',
  titre: "Répartition VEFA / maîtrise d'ouvrage directe, et acquisition-amélioration",
  forme: 'barres empilées',
  abscisses: colonne('TAB-10', 'periode'),
  series: [colonne('TAB-10', 'vefa'), colonne('TAB-10', 'mod')],
  serieAPart: colonne('TAB-10', 'aa'),
  ligneRepere: null,
  conseil: null,
  demande: 'proposé : la trame ne demande pas ce graphique',
}
