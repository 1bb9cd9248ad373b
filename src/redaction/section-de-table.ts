import { message } from '../regles'
import { trouverTable } from '../trames'
import type { ContratARediger, ManqueDeRedaction } from './contrat'
import { tableauDeTrame } from './tableau-de-trame'
import type { Bloc } from './types'

export interface TableRedigee {
  readonly blocs: readonly Bloc[]
  readonly manques: readonly ManqueDeRedaction[]
}

/** Une table du contrat en tableau ; sans feuille ni saisie, rien, et ce qui manque est dit. */
export function sectionDeTable(id: string, { entree, tables }: ContratARediger): TableRedigee {
  const table = trouverTable(id, entree.fiche)
  if (table === undefined) throw new Error(`table sans description : ${id}`)
  const tableau = tableauDeTrame(table, tables[id] ?? [])
  if (tableau !== null) return { blocs: [tableau], manques: [] }
  return { blocs: [], manques: [{ message: message('redaction.table-vide', { table: id, titre: table.titre }), ou: { genre: 'table', table: id } }] }
}
