import { PERIODES } from '../socle/periode'
import { GUIDE } from '../socle/sources'
import type { ParametreDate } from './types'

const VII = 'art. L. 302-8, VII du CCH'
const VIII = 'art. L. 302-8, VIII du CCH'
const IX = 'art. L. 302-8, IX du CCH'
const X = 'art. L. 302-8, X du CCH'
const CIBLE = 'art. L. 302-5, I et II du CCH'

/** Même valeur sur les deux périodes connues ; la seconde reste « à vérifier » tant qu'aucun texte ne la confirme. */
export function triennal(id: string, libelle: string, unite: string, valeur: number, article: string, source = GUIDE): ParametreDate {
  return {
    id,
    libelle,
    unite,
    serie: PERIODES.map(({ du, au, aVerifier }) => ({ valeur, du, au, article, source, aVerifier })),
    aRevoirLe: '2026-12-31',
  }
}

export const P_CIBLE_HAUTE = triennal('P_cible.25', 'Cible de droit commun', '% des résidences principales', 25, CIBLE)
export const P_CIBLE_BASSE = triennal('P_cible.20', 'Cible des territoires moins tendus', '% des résidences principales', 20, CIBLE)

export const P_LEGAL_100 = triennal('P_legal.100', 'Taux de rattrapage à moins de 2 points', '% du déficit', 100, VII)
export const P_LEGAL_50 = triennal('P_legal.50', 'Taux de rattrapage de 2 à 4 points', '% du déficit', 50, VII)
export const P_LEGAL_33 = triennal('P_legal.33', 'Taux de rattrapage de droit commun', '% du déficit', 33, VII)

export const P_BORNE_BASSE = triennal('P_bornes.basse', 'Borne entre 100 % et 50 %', 'points', 2, VII)
export const P_BORNE_HAUTE = triennal('P_bornes.haute', 'Borne entre 50 % et 33 %', 'points', 4, VII)

export const P_ENTRANT_RANG_1 = triennal('P_entrant.rang_1', 'Nouvelle entrante, 1re période', '% du déficit', 15, VIII)
export const P_ENTRANT_RANG_2 = triennal('P_entrant.rang_2', 'Nouvelle entrante, 2e période', '% du déficit', 25, VIII)
export const P_ENTRANT_EN_COURS = triennal('P_entrant.en_cours', 'Entrée en cours de période', '% du déficit', 10, VIII)

export const P_ABAISSANT_33 = triennal('P_ab.33', 'Plancher abaissant, régime 33 %', '% du déficit', 25, `${IX}, 1°`)
export const P_ABAISSANT_50 = triennal('P_ab.50', 'Plancher abaissant, régime 50 %', '% du déficit', 40, `${IX}, 2°`)
export const P_ABAISSANT_100 = triennal('P_ab.100', 'Plancher abaissant, régime 100 %', '% du déficit', 80, `${IX}, 3°`)
export const P_ABAISSANT_DUREE = triennal('P_ab.duree', 'Durée d’un abaissement', 'périodes consécutives', 3, IX)

export const P_MUTUALISANT = triennal('P_mut', 'Plancher mutualisant', '% de l’objectif légal', 50, X)
export const P_MUTUALISANT_ANNEXE = triennal('P_mut.annexe_1', 'Plancher mutualisant imprimé en annexe 1', '% du déficit', 17, X)
export const P_MUTUALISANT_DUREE = triennal('P_mut.duree', 'Durée d’une mutualisation', 'périodes consécutives', 2, X)

export const PARAMETRES_SRU: readonly ParametreDate[] = [
  P_CIBLE_HAUTE,
  P_CIBLE_BASSE,
  P_LEGAL_100,
  P_LEGAL_50,
  P_LEGAL_33,
  P_BORNE_BASSE,
  P_BORNE_HAUTE,
  P_ENTRANT_RANG_1,
  P_ENTRANT_RANG_2,
  P_ENTRANT_EN_COURS,
  P_ABAISSANT_33,
  P_ABAISSANT_50,
  P_ABAISSANT_100,
  P_ABAISSANT_DUREE,
  P_MUTUALISANT,
  P_MUTUALISANT_ANNEXE,
  P_MUTUALISANT_DUREE,
]
