import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Classeur } from '../../../classeur/port'
import type { Message } from '../../../regles'
import { lireCommunesDuClasseur, lireHypotheses, lireLignesDeTable } from '../../../remplissage'
import { tablesDe } from '../../../trames'
import type { ChoixDHypothese, CommuneARemplir, TableDeTrame } from '../../../trames'
import type { Brouillon } from '../../dossier/dossier'
import { ficheDe } from './assembler'
import type { DossierCadre } from './assembler'
import { normaliserSaisies } from './normaliser-saisies'

/** Ce que le classeur porte d’une table. */
export interface TableLue {
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
  /** Tables dont le classeur a la feuille, par identifiant. */
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
    commune: communes.find((candidate) => cleDe(candidate.nom) === cleDe(nom)),
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
  for (const table of tables) {
    const feuille = feuilles.find(({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, table.id))
    const lue = feuille === undefined ? null : await lireTable(classeur, dossier, contrat, table, feuille.nom)
    if (lue !== null) lues[table.id] = lue
  }
  return { ...contrat, tables: lues }
}

async function lireTable(
  classeur: Classeur,
  dossier: DossierCadre,
  contrat: ContratLu,
  table: TableDeTrame,
  feuille: string,
): Promise<TableLue | null> {
  const lues = await lireLignesDeTable(classeur, table.id, ficheDe(dossier))
  if (lues === null) return null
  return {
    ecrit: normaliserSaisies(dossier, contrat, table, lues),
    etrangeres: lues.etrangeres,
    anomalies: lues.anomalies,
    graphiques: await classeur.graphiques(feuille),
  }
}

function cleDe(nom: string): string {
  return nom.trim().toLocaleLowerCase('fr')
}
