import type { GraphiqueDeTrame } from '../types'
import { GRA_01 } from './gra-01'
import { GRA_02 } from './gra-02'
import { GRA_03 } from './gra-03'
import { GRA_04 } from './gra-04'
import { GRA_05 } from './gra-05'

/** Tous les graphiques, dans l'ordre de la trame ; ils ne changent pas avec la période. */
export const GRAPHIQUES: readonly GraphiqueDeTrame[] = [GRA_01, GRA_02, GRA_03, GRA_04, GRA_05]

/** Graphique par son identifiant (`GRA-01`), sans égard à la casse ; `undefined` : aucun. */
export function trouverGraphique(id: string): GraphiqueDeTrame | undefined {
  return GRAPHIQUES.find((graphique) => graphique.id === id.trim().toUpperCase())
}
