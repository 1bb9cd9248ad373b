import { parametreSansFin } from './sans-fin'
import type { ParametreDate } from './types'

/** Aucun texte ne fixe ce seuil : il se règle localement, à partir de 2. */
export const P_SECRET = parametreSansFin({
  id: 'P_secret',
  libelle: 'Effectif sous lequel un groupe ne se publie pas',
  unite: 'demandes',
  valeur: 11,
  article: 'textes muets, à fixer localement',
  source: 'Choix de Mixité, usage du secret statistique',
})

export const PARAMETRES_DU_SECRET: readonly ParametreDate[] = [P_SECRET]
