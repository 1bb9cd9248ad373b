import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import type { Limites } from '../../donnees'
import { lireEntier, reconnaitreColonnesDuBilan } from '../../regles'
import { memeNom, ouvrirTableDuFlux } from '../../remplissage'
import type { TableDuFlux } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { FEUILLE_BILAN_DU_FLUX } from '../../trames'
import { ouvrirClasseur } from '../classeur/fichiers'
import { choisirFeuille, donneesRefusees, estUnClasseur, feuillesDeCalcul, lireCsv } from '../classeur/sources'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'

export interface SourceDuBilan {
  /** Le classeur à compléter : celui du fichier, ou un neuf qui porte la table d'un CSV. */
  readonly classeur: ClasseurXlsx
  readonly table: TableDuFlux
  /** Ce que la lecture du fichier a signalé. */
  readonly alertes: readonly string[]
}

const FEUILLE_DE_LA_TABLE = 'Table'
/** Une feuille d'Excel entière. */
const LIMITES_DE_LA_TABLE: Limites = { octets: 200_000_000, lignes: 1_048_575, colonnes: 300 }

/**
 * Ouvre la table d'un classeur ou d'un fichier CSV.
 * @throws ErreurDeCommande fichier refusé, table introuvable ; ErreurDUsage feuille inconnue, ou plusieurs tables possibles
 */
export async function ouvrirSource(chemin: string, feuille: string | undefined): Promise<SourceDuBilan> {
  if (!estUnClasseur(chemin)) {
    if (feuille !== undefined) throw new ErreurDUsage('feuille-donnees-sans-classeur', { fichier: chemin })
    return ouvrirCsv(chemin)
  }
  const classeur = await ouvrirClasseur(chemin)
  return { classeur, table: await trouverTable(classeur, chemin, feuille), alertes: [] }
}

async function trouverTable(classeur: ClasseurXlsx, fichier: string, demandee: string | undefined): Promise<TableDuFlux> {
  if (demandee !== undefined) return ouvrirFeuille(classeur, fichier, await choisirFeuille(classeur, fichier, demandee))
  const tables: { readonly nom: string; readonly table: TableDuFlux }[] = []
  for (const nom of (await feuillesDeCalcul(classeur)).filter((connue) => !memeNom(connue, FEUILLE_BILAN_DU_FLUX))) {
    const plage = await classeur.plageUtile(nom)
    const table = plage === null ? null : await ouvrirTableDuFlux(classeur, plage)
    if (table !== null && !('id' in table) && porteDesNombres(table)) tables.push({ nom, table })
  }
  const [premiere, ...autres] = tables
  if (premiere === undefined) throw new ErreurDeCommande('bilan-flux-sans-table', { fichier })
  if (autres.length > 0) throw new ErreurDUsage('bilan-flux-feuille', { feuilles: tables.map(({ nom }) => nom).join(', ') })
  return premiere.table
}

function porteDesNombres({ candidates: { proposes, attribues } }: TableDuFlux): boolean {
  return [proposes, attribues].every((colonnes) => colonnes.some(({ certitude }) => certitude === 'certaine'))
}

async function ouvrirFeuille(classeur: ClasseurXlsx, fichier: string, nom: string): Promise<TableDuFlux> {
  const plage = await classeur.plageUtile(nom)
  if (plage === null) throw new ErreurDeCommande('bilan-flux-sans-table', { fichier: `${fichier}, ${nom}` })
  const table = await ouvrirTableDuFlux(classeur, plage)
  if ('id' in table) throw donneesRefusees(fichier, redigerMessage(table))
  return table
}

/** La table du fichier va telle quelle dans un classeur neuf, ses nombres de logements en nombres. */
async function ouvrirCsv(chemin: string): Promise<SourceDuBilan> {
  const fichier = await lireCsv(chemin, { limites: LIMITES_DE_LA_TABLE })
  const [ecartee] = fichier.ecartees
  if (ecartee !== undefined) {
    throw new ErreurDeCommande('bilan-flux-ligne-longue', { fichier: chemin, ligne: ecartee.ligne, nombre: fichier.ecartees.length })
  }
  const { proposes, attribues } = reconnaitreColonnesDuBilan(fichier.entetes)
  const deNombres = new Set([...proposes, ...attribues].map(({ rang }) => rang))
  const corps = fichier.lignes.map(({ cellules }) => cellules.map((cellule, rang) => enCellule(cellule, deNombres.has(rang))))
  const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf(FEUILLE_DE_LA_TABLE, COMPRESSION_NODE), { compression: COMPRESSION_NODE })
  const contenu = [fichier.entetes, ...corps]
  const plage = { feuille: FEUILLE_DE_LA_TABLE, ligne: 0, colonne: 0, lignes: contenu.length, colonnes: fichier.entetes.length }
  await classeur.ecrire(plage, contenu)
  await classeur.mettreEnForme([{ plage: { ...plage, lignes: 1 }, gras: true, renvoiALaLigne: true }])
  const table = await ouvrirTableDuFlux(classeur, plage)
  if ('id' in table) throw donneesRefusees(chemin, redigerMessage(table))
  return { classeur, table, alertes: fichier.anomalies.map(({ message }) => redigerMessage(message)) }
}

function enCellule(cellule: string, deNombres: boolean): string | number | null {
  if (cellule.trim() === '') return null
  const lu = deNombres ? lireEntier(cellule) : cellule
  return typeof lu === 'number' ? lu : cellule
}
