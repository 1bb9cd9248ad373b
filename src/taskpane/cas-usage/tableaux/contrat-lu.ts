import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur } from '../../../classeur/port'
import type { Message } from '../../../regles'
import { lireCommunesDuClasseur, lireHypotheses, lireLignesDeTable } from '../../../remplissage'
import { feuilleDeTable, parCommune, tablesDe } from '../../../trames'
import type { ChoixDHypothese, CommuneARemplir, TableDeTrame } from '../../../trames'
import type { Brouillon } from '../../dossier/dossier'
import { ficheDe } from './assembler'
import type { DossierCadre } from './assembler'
import { normaliserSaisies } from './normaliser-saisies'
import { cleDeCommune, clefDeTable, estParCommune, ramenerA } from './par-commune'

/** Ce que le classeur porte d’une table. */
export interface TableLue {
  /** Nom de sa feuille, tel que le classeur l’écrit. */
  readonly feuille: string
  /** Saisies de sa feuille, dans le type de leurs colonnes. */
  readonly ecrit: Brouillon
  /** Titres de la feuille qui ne sont d’aucune colonne de la table. */
  readonly etrangeres: readonly string[]
  /** Colonnes et cellules que l’on n’a pas su lire. */
  readonly anomalies: readonly Message[]
  /** Noms des graphiques de la feuille. */
  readonly graphiques: readonly string[]
}

/** Ce que le classeur porte du contrat. */
export interface ContratLu {
  /** Communes du contrat trouvées dans la feuille « Communes », dans l’ordre du contrat. */
  readonly communes: readonly CommuneARemplir[]
  /** Communes du contrat que la feuille ne porte pas. */
  readonly absentes: readonly string[]
  readonly hypotheses: readonly ChoixDHypothese[]
  readonly anomalies: readonly Message[]
  /** Commune à laquelle le contrat est ramené, quand chacune a ses tables. */
  readonly commune?: string
  /** Tables dont le classeur a la feuille, par identifiant ; celles d’une commune à part, par leur clef : « TAB-04/mouvaux ». */
  readonly tables: Readonly<Record<string, TableLue>>
}

/**
 * Lit du classeur les communes du contrat, les hypothèses et les tables demandées qu’il porte.
 * @throws ErreurClasseur lecture refusée
 */
export async function lireContrat(
  classeur: Classeur,
  dossier: DossierCadre,
  tables = tablesDe(ficheDe(dossier)),
): Promise<ContratLu> {
  const { communes, anomalies } = await lireCommunesDuClasseur(classeur)
  const retenues = dossier.communes.map((nom) => ({
    nom,
    commune: communes.find((candidate) => cleDeCommune(candidate.nom) === cleDeCommune(nom)),
  }))
  const contrat: ContratLu = {
    communes: retenues.flatMap(({ commune }) => commune ?? []),
    absentes: retenues.flatMap(({ nom, commune }) => (commune === undefined ? [nom] : [])),
    hypotheses: await lireHypotheses(classeur),
    anomalies,
    tables: {},
  }
  const feuilles = await classeur.feuilles()
  const lues: Record<string, TableLue> = {}
  for (const { table, commune, noms } of tables.flatMap((une) => placesDe(dossier, une))) {
    const [feuille] = noms.flatMap((nom) => feuilles.find((une) => une.genre === 'calcul' && memeNomDeFeuille(une.nom, nom)) ?? [])
    const vue = commune === undefined ? { dossier, contrat } : ramenerA(commune, dossier, contrat)
    const lue = feuille === undefined ? null : await lireTable(classeur, vue.dossier, vue.contrat, table, feuille.nom)
    if (lue !== null) lues[clefDeTable(table.id, commune)] = lue
  }
  return { ...contrat, tables: lues }
}

interface PlaceDeTable {
  readonly table: TableDeTrame
  readonly commune?: string
  /** Noms que sa feuille peut avoir, le plus attendu d’abord. */
  readonly noms: readonly string[]
}

/**
 * Où chercher une table. À plusieurs communes, la feuille d’avant qu’elles soient plusieurs se lit aussi ; réduit à une seule, le contrat
 * lit encore la feuille à son nom.
 */
function placesDe(dossier: DossierCadre, table: TableDeTrame): readonly PlaceDeTable[] {
  const commune = { table, noms: [table.id] }
  if (!parCommune(table.id)) return [commune]
  if (!estParCommune(dossier, table.id)) {
    return [{ table, noms: [table.id, ...dossier.communes.map((nom) => feuilleDeTable(table.id, nom))] }]
  }
  return [commune, ...dossier.communes.map((nom) => ({ table, commune: nom, noms: [feuilleDeTable(table.id, nom)] }))]
}

async function lireTable(
  classeur: Classeur,
  dossier: DossierCadre,
  contrat: ContratLu,
  table: TableDeTrame,
  feuille: string,
): Promise<TableLue | null> {
  const lues = await lireLignesDeTable(classeur, table.id, ficheDe(dossier), feuille)
  if (lues === null) return null
  return {
    feuille,
    ecrit: normaliserSaisies(dossier, contrat, table, lues),
    etrangeres: lues.etrangeres,
    anomalies: lues.anomalies,
    graphiques: await classeur.graphiques(feuille),
  }
}
