import { tableSaisie } from '../table-saisie'
import type { Recette } from '../types'

/** Table sans calcul : ce qui se saisit, à sa place. */
export const SANS_CALCUL: Recette = (entree, table) => tableSaisie(entree, table)
