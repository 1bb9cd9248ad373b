import type { TableDeTrame } from '../types'
import type { EntreeDeRemplissage, LigneSaisie } from './types'

export function estVide(ligne: LigneSaisie | undefined): boolean {
  return Object.values(ligne ?? {}).every((contenu) => contenu === null)
}

/** Nombre de lignes du tableau : celles de la trame, et les saisies jusqu'à la dernière qui porte quelque chose. */
export function nombreDeLignes({ lignes }: Pick<EntreeDeRemplissage, 'lignes'>, table: TableDeTrame): number {
  return Math.max(table.lignes.length, lignes.map((ligne) => !estVide(ligne)).lastIndexOf(true) + 1)
}
