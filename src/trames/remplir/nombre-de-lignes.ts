import type { TableDeTrame } from '../types'
import type { EntreeDeRemplissage } from './types'

/** Nombre de lignes du tableau : celles de la trame, et les saisies jusqu'à la dernière qui porte quelque chose. */
export function nombreDeLignes({ lignes }: Pick<EntreeDeRemplissage, 'lignes'>, table: TableDeTrame): number {
  const remplies = lignes.map((ligne) => Object.values(ligne).some((contenu) => contenu !== null))
  return Math.max(table.lignes.length, remplies.lastIndexOf(true) + 1)
}
