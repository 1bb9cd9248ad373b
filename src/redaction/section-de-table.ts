import { message } from '../regles'
import { parCommune, trouverTable } from '../trames'
import type { TableDeTrame } from '../trames'
import type { ContratARediger, GrilleDeTable, ManqueDeRedaction } from './contrat'
import { tableauDeTrame } from './tableau-de-trame'
import type { Bloc } from './types'

export interface TableRedigee {
  readonly blocs: readonly Bloc[]
  readonly manques: readonly ManqueDeRedaction[]
}

/**
 * Une table du contrat en tableau, ou un tableau par commune quand chacune a la sienne ; sans feuille ni saisie, rien, et ce qui manque
 * est dit.
 */
export function sectionDeTable(id: string, { entree, tables, tablesDesCommunes }: ContratARediger): TableRedigee {
  const table = trouverTable(id, entree.fiche)
  if (table === undefined) throw new Error(`table sans description : ${id}`)
  if (entree.communes.length < 2 || !parCommune(id)) return rediger(table, table.titre, tables[id])
  const siennes = entree.communes.map(({ nom }) => rediger(table, `${table.titre} : ${nom}`, tablesDesCommunes[nom]?.[id]))
  return { blocs: siennes.flatMap(({ blocs }) => blocs), manques: siennes.flatMap(({ manques }) => manques) }
}

function rediger(table: TableDeTrame, titre: string, grille: GrilleDeTable = []): TableRedigee {
  const tableau = tableauDeTrame(table, grille)
  if (tableau !== null) return { blocs: [{ ...tableau, titre }], manques: [] }
  return { blocs: [], manques: [{ message: message('redaction.table-vide', { table: table.id, titre }), ou: { genre: 'table', table: table.id } }] }
}
