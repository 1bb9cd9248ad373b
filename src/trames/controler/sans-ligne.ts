import type { Constat } from '../../regles'
import { constat } from '../../regles'

/** Tableau que la trame veut et qui n'a encore aucune ligne. */
export function sansLigne(table: string): Constat {
  return constat('AL', 'remplir.sans-ligne', { table })
}
