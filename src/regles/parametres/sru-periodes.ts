import { PERIODES } from '../socle/periode'
import type { PeriodeTriennale } from '../socle/periode'
import { GUIDE } from '../socle/sources'
import type { ParametreDate } from './types'

const ARTICLE = 'art. L. 302-8 du CCH'
const CCH_3DS = 'Code de la construction et de l’habitation, rédaction postérieure à la loi 3DS du 21 février 2022'
const DEBUT_DU_DISPOSITIF = '2002-01-01'

/** Découpage des périodes triennales : un seul jeu de valeurs depuis la première. */
function depuisLOrigine(id: string, libelle: string, unite: string, valeur: number): ParametreDate {
  return {
    id,
    libelle,
    unite,
    serie: [{ valeur, du: DEBUT_DU_DISPOSITIF, au: null, article: `${ARTICLE}, I`, source: CCH_3DS, aVerifier: false }],
    aRevoirLe: '2026-12-31',
  }
}

/** Année d'inventaire par période ; celle de 2026-2028 est déduite de la précédente et reste à vérifier. */
function inventaire(id: string, libelle: string, annees: Readonly<Record<PeriodeTriennale, number>>): ParametreDate {
  return {
    id,
    libelle,
    unite: 'année (inventaire au 1er janvier)',
    serie: PERIODES.map(({ periode, du, au, aVerifier }) => ({
      valeur: annees[periode],
      du,
      au,
      article: ARTICLE,
      source: aVerifier ? `${GUIDE}, par analogie avec la période 2023-2025` : `${GUIDE}, section 2`,
      aVerifier,
    })),
    aRevoirLe: '2026-12-31',
  }
}

export const P_PERIODE_ORIGINE = depuisLOrigine('P_periode.origine', 'Première année des périodes triennales', 'année', 2002)
export const P_PERIODE_DUREE = depuisLOrigine('P_periode.duree', 'Durée d’une période triennale', 'ans', 3)

export const P_INVENTAIRE_EXIGE = inventaire('P_inventaire.exige', 'Inventaire exigé pour le déficit de la période', {
  '2023-2025': 2022,
  '2026-2028': 2025,
})
export const P_INVENTAIRE_TRAVAIL = inventaire('P_inventaire.travail', 'Inventaire admis comme base de travail', {
  '2023-2025': 2021,
  '2026-2028': 2024,
})

export const PARAMETRES_SRU_PERIODES: readonly ParametreDate[] = [
  P_PERIODE_ORIGINE,
  P_PERIODE_DUREE,
  P_INVENTAIRE_EXIGE,
  P_INVENTAIRE_TRAVAIL,
]
