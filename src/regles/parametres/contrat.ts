import { triennal } from './sru'
import type { ParametreDate } from './types'

const CONTRAT = 'art. L. 302-8-1, I du CCH'

export const P_ARRONDISSEMENT = triennal(
  'P_arr',
  'Arrondissement prioritaire, taux de logement social strictement inférieur à',
  '% des résidences principales',
  15,
  `${CONTRAT}, al. 3`,
)
export const P_CONTRAT_ANNEES = triennal('P_cms_duree.annees', 'Durée d’un contrat de mixité sociale, renouvelable', 'ans', 3, CONTRAT)
export const P_CONTRAT_REUNION = triennal(
  'P_cms_duree.reunion',
  'Réunion du comité de pilotage avant le terme du contrat',
  'mois',
  6,
  'trame du contrat, article 4',
)
export const P_CONTRAT_PILOTAGE = triennal(
  'P_cms_pilotage',
  'Comité de pilotage du contrat, au moins une réunion tous les',
  'mois',
  12,
  'guide, section 3, point 4',
)

export const PARAMETRES_CONTRAT: readonly ParametreDate[] = [
  P_ARRONDISSEMENT,
  P_CONTRAT_ANNEES,
  P_CONTRAT_REUNION,
  P_CONTRAT_PILOTAGE,
]
