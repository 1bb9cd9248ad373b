import type { GraphiqueDeTrame } from '../types'
import { colonne } from './colonne'

export const GRA_03: GraphiqueDeTrame = {
  id: 'GRA-03',
  titre: 'Évolution annuelle du nombre de logements manquants',
  forme: 'courbe',
  abscisses: colonne('TAB-04', 'annee'),
  series: [colonne('TAB-04', 'manquants')],
  serieAPart: null,
  ligneRepere: null,
  conseil: 'à partir de 2014 si la commune est passée de 20 à 25 %',
  demande: 'possible (trame, volet 1, 3)',
}
