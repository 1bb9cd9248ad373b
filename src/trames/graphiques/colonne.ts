import type { SourceDeSerie } from '../types'

/** Série tirée d'une colonne d'un tableau de la trame. */
export function colonne(table: string, code: string): SourceDeSerie {
  return { de: 'table', table, colonne: code }
}
