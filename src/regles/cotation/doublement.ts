import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import { ajouterMois, dernierJourAvecMois } from '../socle/jour'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_06: FicheDeRegle = {
  id: 'COT-06',
  titre: 'Doublement des points sur pièce',
  nature: 'calcul',
  articles: [reference('circulaire seule (faculté de l’EPCI)', COTATION_2022, '2')],
  parametres: ['P_cot_piece', 'P_cot_piece.facteur'],
  pointsOuverts: ['AMB-29'],
}

/** Dernière date dont une pièce a déjà `dureeMois` mois au jour du calcul (COM-06) : plus récente, elle double les points. */
export function dernierePieceAncienne(calcul: Jour, dureeMois: number): Jour {
  return dernierJourAvecMois(calcul, dureeMois)
}

/** Dernier jour où la pièce double les points. */
export function dernierJourDouble(piece: Jour, dureeMois: number): Jour {
  return ajouterMois(piece, dureeMois) - 1
}
