import { controlerTable } from '../../../trames'
import type { ConstatSitue, TableDeTrame, TableSaisie } from '../../../trames'
import { APPRECIATION } from './appreciation'
import { assembler, saisiesDe } from './assembler'
import type { DossierCadre } from './assembler'
import { memeBrouillon } from './brouillon'
import type { ContratLu } from './contrat-lu'
import { genreDeTable } from './genre-de-table'

/** Où en est une table : pas dans le classeur, écrite, ou saisie dans le volet sans être encore écrite. */
export type EtatDeTable = 'absente' | 'ecrite' | 'brouillon'

export function etatDeTable(
  { brouillons }: Pick<DossierCadre, 'brouillons'>,
  { tables }: Pick<ContratLu, 'tables'>,
  { id }: TableDeTrame,
): EtatDeTable {
  const [brouillon, ecrit] = [brouillons[id], tables[id]?.ecrit]
  if (brouillon !== undefined && (ecrit === undefined || !memeBrouillon(brouillon, ecrit))) return 'brouillon'
  return ecrit === undefined ? 'absente' : 'ecrite'
}

/**
 * Ce que les règles de la trame relèvent dans une table, commencée ou lue des communes ; une table que rien ne remplit encore
 * n’est pas jugée.
 */
export function constatsDeTable(
  dossier: DossierCadre,
  contrat: ContratLu,
  table: TableDeTrame,
  aujourdhui: number,
): readonly ConstatSitue[] {
  if (etatDeTable(dossier, contrat, table) === 'absente' && genreDeTable(table) !== 'communes') return []
  const { lignes, horsTableau, ...entree } = assembler(dossier, contrat, saisiesDe(dossier, table, contrat))
  const appreciation = dossier.textes[APPRECIATION]
  return controlerTable(table.id, {
    lignes,
    horsTableau,
    entree,
    reste: {
      tables: tablesSaisies(dossier, contrat),
      aujourdhui,
      appreciation: appreciation ?? null,
      ...(contrat.tables[table.id] === undefined ? {} : { graphiques: contrat.tables[table.id]?.graphiques ?? [] }),
    },
  })
}

function tablesSaisies(dossier: DossierCadre, contrat: ContratLu): Readonly<Record<string, TableSaisie>> {
  const ids = new Set([...Object.keys(contrat.tables), ...Object.keys(dossier.brouillons)])
  return Object.fromEntries([...ids].map((id) => [id, saisiesDe(dossier, { id }, contrat)]))
}
