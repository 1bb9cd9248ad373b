import type { PeriodeTriennale } from '../socle/periode'
import { PERIODES } from '../socle/periode'
import { GUIDE, MIXITE } from '../socle/sources'
import type { ParametreDate } from './types'

const A_REVOIR = '2026-12-31'

function annee(id: string, libelle: string, valeurs: Readonly<Record<PeriodeTriennale, number>>): ParametreDate {
  return {
    id,
    libelle,
    unite: 'année',
    serie: PERIODES.map(({ periode, du, au, aVerifier }) => ({
      valeur: valeurs[periode],
      du,
      au,
      article: 'art. L. 302-8-1 du CCH',
      source: GUIDE,
      aVerifier,
    })),
    aRevoirLe: A_REVOIR,
  }
}

/** Jour du guide : avant lui, aucune fréquence de mise à jour n'est écrite. */
export const JOUR_DU_GUIDE = '2022-12-01'

/** Le guide ne chiffre pas la fréquence « infra-annuelle » : ces durées sont un choix, daté comme un paramètre. */
function delai(id: string, libelle: string, mois: number): ParametreDate {
  const serie = [{ valeur: mois, du: JOUR_DU_GUIDE, au: null, article: 'textes muets', source: MIXITE, aVerifier: false }]
  return { id, libelle, unite: 'mois', serie, aRevoirLe: A_REVOIR }
}

export const P_FIN_PREMIERE = annee('P_fin.premiere', 'Première année de financement comptée', {
  '2023-2025': 2023,
  '2026-2028': 2026,
})
export const P_FIN_DERNIERE = annee('P_fin.derniere', 'Dernière année de financement comptée', {
  '2023-2025': 2025,
  '2026-2028': 2028,
})

export const P_MAJ_FREQUENCE = delai('P_maj.frequence', 'Mise à jour de la liste des projets, tous les', 3)
export const P_MAJ_ALERTE = delai('P_maj.alerte', 'Liste des projets à revoir, au-delà de', 6)
export const P_MAJ_INCOHERENCE = delai('P_maj.incoherence', 'Liste des projets périmée, au-delà de', 12)

export const PARAMETRES_PROJETS: readonly ParametreDate[] = [
  P_FIN_PREMIERE,
  P_FIN_DERNIERE,
  P_MAJ_FREQUENCE,
  P_MAJ_ALERTE,
  P_MAJ_INCOHERENCE,
]
