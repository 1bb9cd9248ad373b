import { depuisCivil } from '../socle/jour'
import { COTATION_2022 } from '../socle/sources'
import { parametreSansFin } from './sans-fin'
import type { ParametreDate } from './types'

export const P_COT_ECHEANCE: ParametreDate = parametreSansFin({
  id: 'P_cot_echeance',
  libelle: 'Mise en service de la cotation, au plus tard',
  unite: 'date (numéro de série)',
  valeur: depuisCivil(2023, 12, 31),
  article: 'art. L. 441-2-8 du CCH, loi 2022-217 du 21 février 2022',
  source: COTATION_2022,
})

export const P_COT_PAC: ParametreDate = parametreSansFin({
  id: 'P_cot_pac',
  libelle: 'Porter à connaissance du préfet, à compter de la transmission de la délibération',
  unite: 'mois',
  valeur: 3,
  article: 'art. R. 441-2-11 du CCH',
  source: COTATION_2022,
})

export const PARAMETRES_COTATION_DEMARCHE: readonly ParametreDate[] = [P_COT_ECHEANCE, P_COT_PAC]
