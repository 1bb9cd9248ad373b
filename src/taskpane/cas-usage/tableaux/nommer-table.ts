import { dire } from '../../dire'

/** Nom d’une table remplie ou écrite : « TAB-13 », ou « TAB-04, Mouvaux » quand elle est d’une commune. */
export function nommerTable({ table, commune }: { readonly table: string; readonly commune?: string }): string {
  return commune === undefined ? table : dire('tables.table-de-commune', { table, commune })
}
