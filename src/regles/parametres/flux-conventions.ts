import { depuisCivil } from '../socle/jour'
import { FLUX_2022, MIXITE } from '../socle/sources'
import { parametreSansFin } from './sans-fin'
import type { ParametreDate } from './types'

const DATE = 'date (numéro de série)'
const DECRET = 'art. 5 du décret 2020-145 (non codifié)'
/** Veille de la publication de la loi 3DS, qui prolonge de deux ans l'échéance de la loi ELAN. */
const FIN_DE_L_ECHEANCE_ELAN = '2022-02-21'

export const P_FLUX_ANCIENNE: ParametreDate = parametreSansFin({
  id: 'P_flux_ancienne',
  libelle: 'Convention à mettre en conformité : signée avant le',
  unite: DATE,
  valeur: depuisCivil(2018, 11, 24),
  article: DECRET,
  source: FLUX_2022,
})

export const P_FLUX_ECHEANCE_ELAN: ParametreDate = {
  id: 'P_flux_echeance_elan',
  libelle: 'Mise en conformité des conventions, échéance de la loi ELAN',
  unite: DATE,
  serie: [
    {
      valeur: depuisCivil(2021, 11, 24),
      du: '2018-11-24',
      au: FIN_DE_L_ECHEANCE_ELAN,
      article: 'loi ELAN du 23 novembre 2018',
      source: `${FLUX_2022} (lettre)`,
      aVerifier: false,
    },
  ],
  aRevoirLe: '2026-12-31',
}

export const P_FLUX_ECHEANCE: ParametreDate = {
  id: 'P_flux_echeance',
  libelle: 'Mise en conformité des conventions, au plus tard',
  unite: DATE,
  serie: [
    {
      valeur: depuisCivil(2023, 11, 24),
      du: '2022-02-22',
      au: null,
      article: 'loi 2022-217 du 21 février 2022 (3DS)',
      source: FLUX_2022,
      aVerifier: false,
    },
  ],
  aRevoirLe: '2026-12-31',
}

export const P_HQPV_FLUX: ParametreDate = parametreSansFin({
  id: 'P_hqpv_flux',
  libelle: 'Part minimale du préfet hors QPV, sauf clause contraire',
  unite: '% du flux hors QPV',
  valeur: 30,
  article: 'art. R. 441-5-2 du CCH',
  source: FLUX_2022,
})

export const P_FLUX_DUREE: ParametreDate = parametreSansFin({
  id: 'P_flux_duree',
  libelle: 'Durée conseillée d’une convention de l’État',
  unite: 'mois',
  valeur: 36,
  article: 'recommandation, sans article',
  source: FLUX_2022,
})

export const P_FLUX_TRANSMISSION: ParametreDate = parametreSansFin({
  id: 'P_flux_transmission',
  libelle: 'Transmission « sans délai » d’une convention : alerte à compter de la signature',
  unite: 'jours',
  valeur: 8,
  article: 'art. 5, III du décret 2020-145 (non codifié)',
  source: MIXITE,
})

export const P_FLUX_PARC: ParametreDate = parametreSansFin({
  id: 'P_flux_parc',
  libelle: 'Parc modifié sans que le taux le soit : alerte au-delà de',
  unite: '% du parc',
  valeur: 5,
  article: 'art. R. 441-5-2, III du CCH',
  source: MIXITE,
})

export const P_MED: ParametreDate = parametreSansFin({
  id: 'P_med',
  libelle: 'Mise en demeure restée sans suite avant résiliation',
  unite: 'mois',
  valeur: 2,
  article: 'art. R. 441-5-2, IV du CCH',
  source: FLUX_2022,
})

export const PARAMETRES_FLUX_CONVENTIONS: readonly ParametreDate[] = [
  P_HQPV_FLUX,
  P_FLUX_ANCIENNE,
  P_FLUX_ECHEANCE_ELAN,
  P_FLUX_ECHEANCE,
  P_FLUX_DUREE,
  P_FLUX_TRANSMISSION,
  P_FLUX_PARC,
  P_MED,
]
