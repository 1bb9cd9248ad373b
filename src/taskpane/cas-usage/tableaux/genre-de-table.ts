import type { TableDeTrame } from '../../../trames'

/**
 * Comment une table se remplit. « communes » : une ligne par commune, lue de la feuille « Communes » ; « écrite » : la trame a
 * tout écrit ; « fixes » : les lignes de la trame, à compléter ; « libres » : autant de lignes qu’on veut.
 */
export type GenreDeTable = 'communes' | 'écrite' | 'fixes' | 'libres'

const DES_COMMUNES: readonly string[] = ['TAB-13', 'TAB-14', 'TAB-16']
/** Tables dont un thème ou un indicateur de la trame tient parfois plusieurs lignes. */
const EXTENSIBLES: readonly string[] = ['TAB-05', 'TAB-07']

export function genreDeTable({ id, lignes, colonnes }: TableDeTrame): GenreDeTable {
  if (DES_COMMUNES.includes(id)) return 'communes'
  if (lignes.length === 0) return 'libres'
  return colonnes.every(({ mode }) => mode === 'fixe') ? 'écrite' : 'fixes'
}

/** Vrai si l’on peut ajouter une ligne à celles de la table. */
export function estExtensible(table: TableDeTrame): boolean {
  return genreDeTable(table) === 'libres' || EXTENSIBLES.includes(table.id)
}
