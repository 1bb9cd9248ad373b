import { triennal } from './sru'
import type { ParametreDate } from './types'

const III = 'art. L. 302-8, III du CCH'
const IX = 'art. L. 302-8, IX, dernier alinéa du CCH'

export const P_QUALI_PLAI = triennal('P_quali.plai', 'Part minimale de PLAI', '% des logements', 30, III)
export const P_QUALI_PLS = triennal('P_quali.pls', 'Part maximale de PLS et assimilés', '% des logements', 30, III)
export const P_QUALI_PLS_REDUIT = triennal(
  'P_quali.pls_reduit',
  'Part maximale de PLS, commune peu dotée sans PLH',
  '% des logements',
  20,
  III,
)
export const P_QUALI_SEUIL = triennal(
  'P_quali.seuil',
  'Taux de logement social sous lequel la part de PLS se réduit',
  '% des résidences principales',
  10,
  III,
)

export const P_PROLONG_POPULATION = triennal(
  'P_prolong.population',
  'Population sous laquelle un abaissement se prolonge',
  'habitants',
  5000,
  IX,
)
export const P_PROLONG_TAUX_MIN = triennal(
  'P_prolong.taux_min',
  'Inconstructibilité, borne basse',
  '% du territoire urbanisé',
  30,
  IX,
)
export const P_PROLONG_TAUX_MAX = triennal(
  'P_prolong.taux_max',
  'Inconstructibilité, borne haute',
  '% du territoire urbanisé',
  50,
  IX,
)

export const PARAMETRES_QUALITATIFS: readonly ParametreDate[] = [
  P_QUALI_PLAI,
  P_QUALI_PLS,
  P_QUALI_PLS_REDUIT,
  P_QUALI_SEUIL,
  P_PROLONG_POPULATION,
  P_PROLONG_TAUX_MIN,
  P_PROLONG_TAUX_MAX,
]
