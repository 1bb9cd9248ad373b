import { PARAMETRES } from '../../../regles'

/** Valeur d'un paramètre de la cotation, celle de la circulaire. */
export function parametreDeCotation(id: 'P_cot_locaux' | 'P_cot_piece.facteur'): number {
  return PARAMETRES.find((parametre) => parametre.id === id)?.serie[0]?.valeur ?? NaN
}
