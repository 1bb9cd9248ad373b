import { dire } from '../../dire'

interface TableNommee {
  readonly table: string
  /** Toutes les tables d’une écriture qui en réunit plusieurs. */
  readonly tables?: readonly string[]
  readonly commune?: string
}

/** Nom de ce qu’on remplit ou qu’on a écrit : « TAB-13 », « TAB-04, Mouvaux » d’une commune, « TAB-13, TAB-16 » de plusieurs tables. */
export function nommerTable({ table, tables, commune }: TableNommee): string {
  if (tables !== undefined) return [...tables].sort().join(', ')
  return commune === undefined ? table : dire('tables.table-de-commune', { table, commune })
}
