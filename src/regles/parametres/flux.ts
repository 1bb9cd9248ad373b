import { FLUX_2022 } from '../socle/sources'
import { parametreSansFin } from './sans-fin'
import type { ParametreDate } from './types'

function parametre(id: string, libelle: string, unite: string, valeur: number, article: string): ParametreDate {
  return parametreSansFin({ id, libelle, unite, valeur, article, source: FLUX_2022 })
}

const ETAT = 'art. R. 441-5-2 du CCH'

export const P_ETAT = parametre('P_etat', 'Part maximale de l’État', '% du flux', 30, ETAT)
export const P_ETAT_AGENTS = parametre('P_etat.agents', 'dont agents civils et militaires', '% du flux', 5, ETAT)
export const P_COLLECTIVITES = parametre(
  'P_coll',
  'Part maximale des collectivités en contrepartie de garanties',
  '% du flux du territoire',
  20,
  'art. R. 441-5-3 du CCH (numéro à vérifier)',
)
export const P_DEROGATION = parametre('P_derog', 'Durée maximale de l’arrêté de dérogation', 'an', 1, `${ETAT}, al. 2`)

export const PARAMETRES_FLUX: readonly ParametreDate[] = [P_ETAT, P_ETAT_AGENTS, P_COLLECTIVITES, P_DEROGATION]
