import { NOTIONS_DE_BILAN } from './communes/notions-de-bilan'
import { NOTIONS_DE_LIEU } from './communes/notions-de-lieu'
import { NOTIONS_D_INVENTAIRE } from './communes/notions-d-inventaire'
import { NOTIONS_D_OBJECTIF } from './communes/notions-d-objectif'
import { preciserCommunes } from './communes/preciser'
import { typerCommunes } from './communes/typer'
import type { ModeleDeTableau } from './types'

/** Tableau dont chaque ligne est une commune, une année ou une période : inventaires, objectifs, contrats, bilans. */
export const MODELE_COMMUNES: ModeleDeTableau = {
  id: 'communes',
  objet: 'commune',
  enFiche: true,
  notions: {
    ...NOTIONS_DE_LIEU,
    ...NOTIONS_D_INVENTAIRE,
    ...NOTIONS_D_OBJECTIF,
    ...NOTIONS_DE_BILAN,
  },
  typer: typerCommunes,
  preciser: preciserCommunes,
}
