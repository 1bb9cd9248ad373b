import type { ConstatSitue, TableDeTrame } from '../../../trames'
import type { DossierCadre } from './assembler'
import type { ContratLu } from './contrat-lu'
import type { EtatDeTable } from './etat-de-table'
import { constatsDeTable, etatDeTable } from './etat-de-table'
import { estParCommune, ramenerA } from './par-commune'
import type { VueDeCommune } from './par-commune'

/** Une table du contrat, ou d’une de ses communes quand chacune a la sienne. */
export interface TableDuContrat extends VueDeCommune {
  /** Commune dont la table est la sienne ; absente pour une table du contrat entier. */
  readonly commune?: string
}

/** La table du contrat, ou celles de ses communes, dans l’ordre du contrat ; chacune avec le contrat tel qu’elle le lit. */
export function tablesDuContrat(dossier: DossierCadre, contrat: ContratLu, { id }: TableDeTrame): readonly TableDuContrat[] {
  if (!estParCommune(dossier, id)) return [{ dossier, contrat }]
  return dossier.communes.map((commune) => ({ commune, ...ramenerA(commune, dossier, contrat) }))
}

/** Où en est une table : combien de communes l’ont écrite, ou l’ont saisie sans l’écrire. */
export interface AvanceeDeTable {
  readonly etat: EtatDeTable
  readonly ecrites: number
  readonly brouillons: number
  readonly total: number
}

/** Une table par commune n’est écrite que quand elle l’est pour toutes ; saisie à écrire dès qu’une l’est, ou qu’une partie manque. */
export function avanceeDeTable(dossier: DossierCadre, contrat: ContratLu, table: TableDeTrame): AvanceeDeTable {
  const etats = tablesDuContrat(dossier, contrat, table).map((sienne) => etatDeTable(sienne.dossier, sienne.contrat, table))
  const compter = (cherche: EtatDeTable): number => etats.filter((etat) => etat === cherche).length
  const [ecrites, brouillons] = [compter('ecrite'), compter('brouillon')]
  const etat = ecrites === etats.length ? 'ecrite' : ecrites + brouillons === 0 ? 'absente' : 'brouillon'
  return { etat, ecrites, brouillons, total: etats.length }
}

/** Ce que les règles relèvent dans une table du contrat, commune après commune s’il le faut. */
export function constatsDuContrat(
  dossier: DossierCadre,
  contrat: ContratLu,
  table: TableDeTrame,
  aujourdhui: number,
): readonly ConstatSitue[] {
  return tablesDuContrat(dossier, contrat, table).flatMap((sienne) =>
    constatsDeTable(sienne.dossier, sienne.contrat, table, aujourdhui),
  )
}
