import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import { ajouterMois } from '../socle/jour'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_06: FicheDeRegle = {
  id: 'COT-06',
  titre: 'Doublement des points sur pièce',
  nature: 'calcul',
  articles: [reference('sans article (faculté de l’EPCI)', COTATION_2022, '2')],
  parametres: ['P_cot_piece', 'P_cot_piece.facteur'],
  pointsOuverts: ['AMB-29'],
}

/** Vrai si la pièce a strictement moins d'un an (en mois : `dureeMois`) au jour du calcul, selon COM-06. */
export function pieceRecente(piece: Jour, calcul: Jour, dureeMois: number): boolean {
  return calcul < ajouterMois(piece, dureeMois)
}

/** Dernier jour où la pièce double les points. */
export function dernierJourDouble(piece: Jour, dureeMois: number): Jour {
  return ajouterMois(piece, dureeMois) - 1
}
