import type { CadreDePeriode } from '../cadre'
import type { Bloc } from './composer'
import { LECTURES } from './feuille-hypotheses'
import type { ColonneDeFeuille } from './presenter'
import type { FormuleDecrite } from './types'

const COLONNES: readonly ColonneDeFeuille[] = [
  { code: 'annee', intitule: 'Vivier, par année', type: 'code' },
  { code: 'sites', intitule: 'Sites', type: 'entier' },
  { code: 'logements', intitule: 'Logements sociaux', type: 'entier' },
]

/** Lignes réservées quelle que soit la liste : les années qu'une saisie ajoutera s'y placent sans récrire la feuille. */
const ANNEES_RESERVEES = 5

/**
 * Totaux du vivier (CMS-39) : une ligne par année, puis le total, dans l'ordre où la fonction les rend ; les lignes de trop
 * restent vides, et toutes le sont quand aucun projet ne relève du vivier.
 */
export function totauxDuVivier(nombre: number, { periode }: CadreDePeriode, plage: string): Bloc {
  const appel = `MIXITE.CMS_VIVIER(${plage},"${periode}",,${LECTURES})`
  const lignes = Array.from({ length: Math.min(nombre, ANNEES_RESERVEES) + 1 }, (_rien, i) => ({
    contenus: Object.fromEntries(
      COLONNES.map(({ code }, j): [string, FormuleDecrite] => [
        code,
        { formule: `=IFNA(IF(ROWS(${appel})>=${i + 1},INDEX(${appel},${i + 1},${j + 1}),""),"")`, rang: 1 },
      ]),
    ),
  }))
  return { colonnes: COLONNES, lignes }
}
