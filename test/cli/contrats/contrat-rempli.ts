import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import type { ClasseurXlsx } from '../../../src/classeur/xlsx'
import type { Contenu } from '../../../src/classeur/port'
import { toutLire } from '../banc-de-remplissage'
import { lancerIci } from '../lancer-mixite'
import type { Banc } from '../lancer-mixite'
import type { Contrat } from './contrats'

/** Ce que la commande a imprimé après avoir rempli une table. */
export interface TableRemplie {
  readonly table: string
  readonly code: number | null
  readonly ecrites: number
  readonly graphiques: readonly string[]
  readonly alertes: readonly string[]
}

export interface ContratRempli {
  readonly octets: Uint8Array
  readonly classeur: ClasseurXlsx
  readonly tables: readonly TableRemplie[]
}

let numero = 0

/** Remplit par la commande les tables d'un contrat, l'une après l'autre dans le même classeur, depuis des fichiers CSV. */
export async function remplirContrat(banc: Banc, contrat: Contrat, depart: Uint8Array): Promise<ContratRempli> {
  const [fichier, communes] = [`contrat-${++numero}.xlsx`, `communes-${numero}.csv`]
  const classeur = banc.chemin(fichier)
  banc.ecrireFichier(fichier, depart)
  banc.ecrireFichier(communes, contrat.communes)
  const tables: TableRemplie[] = []
  for (const table of contrat.tables) {
    const lignes = contrat.lignes[table]
    if (lignes !== undefined) banc.ecrireFichier(`${table}-${numero}.csv`, lignes)
    const { code, sortie, erreur } = await lancerIci(
      'remplir',
      table,
      ...['--donnees', banc.chemin(communes), '--classeur', classeur, '--sortie', classeur],
      ...(lignes === undefined ? [] : ['--lignes', banc.chemin(`${table}-${numero}.csv`)]),
      ...contrat.options,
    )
    if (code !== 0 && code !== 3) throw new Error(`${contrat.nom}, ${table} : ${erreur}`)
    const { ecrites, graphiques, alertes } = JSON.parse(sortie) as Omit<TableRemplie, 'table' | 'code'>
    tables.push({ table, code, ecrites, graphiques, alertes })
  }
  const octets = banc.lireFichier(fichier)
  return { octets, classeur: await ouvrirXlsx(octets), tables }
}

export async function lireTable({ classeur }: ContratRempli, table: string): Promise<Contenu> {
  return toutLire(classeur, table)
}
