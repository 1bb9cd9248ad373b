import { estErreur } from '../../../classeur/port'
import type { Classeur, ErreurCellule, Valeur } from '../../../classeur/port'
import type { GrilleDeTable } from '../../../redaction'
import { message } from '../../../regles'
import type { Message } from '../../../regles'
import { apercevoir } from '../../../remplissage'
import type { Suivi } from '../../../remplissage'
import { redigerMessage } from '../../../textes'
import { casesDuTableau, nommer, tablesDe } from '../../../trames'
import type { ContenuSaisi, TableDeTrame } from '../../../trames'
import { ficheDe } from '../tableaux/assembler'
import type { DossierCadre } from '../tableaux/assembler'
import { tablesDuContrat } from '../tableaux/communes-de-table'
import type { TableDuContrat } from '../tableaux/communes-de-table'
import type { ContratLu } from '../tableaux/contrat-lu'
import { remplissageDeTable } from '../tableaux/entree-de-remplissage'
import { etatDeTable } from '../tableaux/etat-de-table'
import { genreDeTable } from '../tableaux/genre-de-table'
import { nommerTable } from '../tableaux/nommer-table'
import { rangerLesTables } from '../tableaux/parties'

/** Une table telle que le contrat la montrera. */
export interface TableARediger {
  readonly id: string
  /** Commune dont la table est la sienne. */
  readonly commune?: string
  readonly grille: GrilleDeTable
  /** Vrai quand ses nombres ne sont pas encore dans une feuille. */
  readonly prevue: boolean
  /** Ce qu’il a fallu laisser de côté. */
  readonly avis: readonly Message[]
}

/**
 * Tables du contrat et leurs valeurs : lues de la feuille écrite ; calculées sans rien écrire pour un brouillon, ou pour une table que
 * les communes suffisent à remplir.
 * @throws ErreurClasseur lecture refusée, TravailInterrompu
 */
export async function tablesARediger(
  classeur: Classeur,
  dossier: DossierCadre,
  contrat: ContratLu,
  { progresser, signal }: Suivi = {},
): Promise<readonly TableARediger[]> {
  const tables = rangerLesTables(tablesDe(ficheDe(dossier)), dossier).parties.flatMap(({ tables: siennes }) => siennes)
  const redigees: TableARediger[] = []
  for (const [rang, table] of tables.entries()) {
    progresser?.(rang / tables.length)
    for (const sienne of tablesDuContrat(dossier, contrat, table)) {
      const valeurs = await valeursDe(classeur, sienne, table, signal)
      if (valeurs !== null) redigees.push(presenter(table, valeurs, sienne))
    }
  }
  return redigees
}

interface ValeursDeTable {
  readonly cases: readonly (readonly Valeur[])[]
  readonly prevue: boolean
}

async function valeursDe(
  classeur: Classeur,
  { dossier, contrat }: TableDuContrat,
  table: TableDeTrame,
  signal: AbortSignal | undefined,
): Promise<ValeursDeTable | null> {
  const etat = etatDeTable(dossier, contrat, table)
  const feuille = contrat.tables[table.id]?.feuille
  if (etat === 'ecrite' && feuille !== undefined) return { cases: await lireFeuille(classeur, feuille), prevue: false }
  if (etat === 'absente' && (genreDeTable(table) !== 'communes' || contrat.communes.length === 0)) return null
  const remplissage = remplissageDeTable(dossier, contrat, table)
  const { feuilles } = await apercevoir(classeur, remplissage, { valeurs: true, suivi: signal === undefined ? {} : { signal } })
  const decrite = remplissage.feuilles.at(-1)?.cellules ?? []
  const cases: Valeur[][] = decrite.map((rangee) => rangee.map(() => null))
  for (const { ligne, colonne, apres } of feuilles.at(-1)?.cellules ?? []) {
    const rangee = cases[ligne]
    if (rangee !== undefined && colonne < rangee.length) rangee[colonne] = apres.valeur
  }
  return { cases, prevue: true }
}

async function lireFeuille(classeur: Classeur, feuille: string): Promise<readonly (readonly Valeur[])[]> {
  const utile = await classeur.plageUtile(feuille)
  if (utile === null) return []
  const plage = { feuille, ligne: 0, colonne: 0, lignes: utile.ligne + utile.lignes, colonnes: utile.colonne + utile.colonnes }
  return (await classeur.lire(plage)).valeurs
}

/** Une case en erreur est tenue pour vide, et dite ; de même les lignes qu’une ligne vide sépare du tableau. */
function presenter(table: TableDeTrame, { cases, prevue }: ValeursDeTable, { commune, contrat }: TableDuContrat): TableARediger {
  const sienne = commune === undefined ? {} : { commune }
  const nom = nommerTable({ table: table.id, ...sienne })
  const lue = casesDuTableau<ErreurCellule>(table, cases)
  const enErreur = lue.flatMap((rangee, ligne) =>
    rangee.flatMap((valeur, colonne) => (estErreur(valeur) ? [`ligne ${ligne + 1}, « ${String(lue[0]?.[colonne])} »`] : [])),
  )
  const grille = lue.map((rangee) => rangee.map((valeur) => (estErreur(valeur) ? null : valeur)))
  const vide = grille.findIndex((rangee, ligne) => ligne > 0 && rangee.every(estVide))
  const dessous = vide === -1 ? -1 : grille.findIndex((rangee, ligne) => ligne > vide && !rangee.every(estVide))
  const anomalies = prevue ? [] : (contrat.tables[table.id]?.anomalies ?? []).filter(({ id }) => id !== 'remplissage.cellules-en-erreur')
  return {
    id: table.id,
    ...sienne,
    grille,
    prevue,
    avis: [
      ...anomalies.map((dite) => message('volet.rediger.anomalie', { table: nom, phrase: redigerMessage(dite) })),
      ...(enErreur.length === 0 ? [] : [message('volet.rediger.en-erreur', { table: nom, cases: nommer(enErreur) })]),
      ...(dessous === -1 ? [] : [message('volet.rediger.lignes-separees', { table: nom, ligne: dessous + 1 })]),
    ],
  }
}

function estVide(contenu: ContenuSaisi): boolean {
  return contenu === null || contenu === ''
}
