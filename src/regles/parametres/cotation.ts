import { COTATION_2022 } from '../socle/sources'
import { parametreSansFin } from './sans-fin'
import type { ParametreDate } from './types'

function parametre(id: string, libelle: string, unite: string, valeur: number, article: string): ParametreDate {
  return parametreSansFin({ id, libelle, unite, valeur, article, source: COTATION_2022 })
}

const MODULE = 'module de cotation du SNE'

export const P_COT_LOCAUX = parametre('P_cot_locaux', 'Critères locaux au plus', 'critères', 10, MODULE)
export const P_COT_PIECE_DUREE = parametre('P_cot_piece', 'Âge de la pièce qui double les points, strictement moins de', 'mois', 12, 'option de l’EPCI')
export const P_COT_PIECE_FACTEUR = parametre('P_cot_piece.facteur', 'Facteur de doublement', 'fois', 2, 'option de l’EPCI')
export const P_COT_AGE_HAUT = parametre('P_cot_ages.personnes_agees', 'Personnes âgées, à partir de', 'ans', 60, MODULE)
export const P_COT_AGE_BAS = parametre('P_cot_ages.jeunes', 'Jeunes, moins de', 'ans', 30, MODULE)

export const PARAMETRES_COTATION: readonly ParametreDate[] = [
  P_COT_LOCAUX,
  P_COT_PIECE_DUREE,
  P_COT_PIECE_FACTEUR,
  P_COT_AGE_HAUT,
  P_COT_AGE_BAS,
]
