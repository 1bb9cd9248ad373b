import type { GraphiqueDeTrame } from '../types'
import { colonne } from './colonne'

export const GRA_02: GraphiqueDeTrame = {
  id: 'GRA-02',
  titre: 'Évolutions comparées du nombre de logements sociaux et de résidences principales',
  forme: 'deux courbes',
  abscisses: colonne('TAB-04', 'annee'),
  series: [colonne('TAB-04', 'ls'), colonne('TAB-04', 'rp')],
  serieAPart: null,
  ligneRepere: null,
  conseil: 'deux axes, ou base 100 à la première année, pour voir les décrochages',
  demande: 'demandée (trame, volet 1, 1)',
}
