import { tableDesArrondissements } from './arrondissements'
import { tableDAbaissement, tableDeMutualisation } from './article-2'
import { tableQualitative } from './objectifs-qualitatifs'
import { tableDesProjets, tableDuVivier } from './projets'
import type { Recette } from './types'

/** Tables de l'article 2 et de l'article 3, et le vivier. */
export const RECETTES_DU_CONTRAT: Readonly<Record<string, Recette>> = {
  'TAB-13': tableDAbaissement,
  'TAB-14': tableDeMutualisation,
  'TAB-15': tableDesArrondissements,
  'TAB-16': tableQualitative,
  'TAB-17': tableDesProjets,
  'TAB-18': tableDuVivier,
}
