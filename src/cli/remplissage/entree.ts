import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { FichePeriode, Modalite } from '../../regles'
import { lireModalite, lirePeriode, MODALITES, PERIODE_PAR_DEFAUT, PERIODES } from '../../regles'
import { lireCommunesDuClasseur, lireHypotheses, lireLignesDeTable, memeNom } from '../../remplissage'
import { redigerMessage } from '../../textes'
import type { CommuneARemplir, EntreeDeRemplissage, TableDeTrame, Territoire } from '../../trames'
import {
  FEUILLE_COMMUNES,
  FEUILLE_HYPOTHESES,
  feuilleDeTable,
  nommer,
  parCommune,
  TABLES_PAR_COMMUNE,
  TABLES_REMPLISSABLES,
  trouverTable,
} from '../../trames'
import type { Arguments } from '../arguments'
import { ErreurDeCommande, ErreurDUsage } from '../erreurs'
import { lireCorrespondance } from './correspondance'
import { garderLesSaisies } from './garder-les-saisies'
import { exigerDesNomsCherchables, lireCommunesDuFichier } from './lire-communes'
import type { CommunesDuFichier } from './lire-communes'
import { fusionner, lireFichierDHypotheses } from './lire-hypotheses'
import { lireLignesDuFichier } from './lire-lignes'
import { lireTableau } from './lire-tableau'

export interface Demande {
  readonly table: TableDeTrame
  readonly fiche: FichePeriode
  readonly modalite: Modalite
  readonly territoire: Territoire
  /** Commune dont la table est demandée ; `null` : la table du contrat. */
  readonly commune: string | null
  readonly feuille: string
}

export interface EntreeLue {
  readonly entree: EntreeDeRemplissage
  /** Nom de la commune demandée, tel que les données l'écrivent. */
  readonly commune: string | null
  readonly alertes: readonly string[]
  /** Vrai si des lignes des fichiers n'ont pas pu être lues. */
  readonly lignesPerdues: boolean
}

/** Ce que la ligne de commande demande, fichiers exceptés. @throws ErreurDUsage */
export function lireDemande(args: Arguments): Demande {
  const fiche = lireFiche(args.valeurs.get('periode') ?? PERIODE_PAR_DEFAUT)
  const table = lireTable(args.positions[0] ?? '', fiche)
  const { valeurs, drapeaux } = args
  const commune = lireCommune(valeurs.get('commune'), table)
  return {
    table,
    fiche,
    modalite: lireModaliteDemandee(valeurs.get('modalite'), table),
    territoire: {
      epci: valeurs.get('epci') ?? null,
      grandParis: drapeaux.has('grand-paris'),
      ville: lireVille(valeurs.get('ville')),
    },
    commune,
    feuille: lireFeuille(valeurs.get('feuille') ?? feuilleDeTable(table.id, commune)),
  }
}

/** Communes, lignes et hypothèses : celles des fichiers donnés, sinon celles que porte déjà le classeur. */
export async function lireEntree(
  args: Arguments,
  { table, fiche, modalite, territoire, commune, feuille }: Demande,
  classeur: ClasseurXlsx,
): Promise<EntreeLue> {
  const imposees = lireCorrespondance(args.valeurs.get('correspondance'))
  const feuilleDonnees = args.valeurs.get('feuille-donnees')
  const [donnees, lignes, hypotheses] = ['donnees', 'lignes', 'hypotheses'].map((nom) => args.valeurs.get(nom))
  if (feuilleDonnees !== undefined && donnees === undefined) throw new ErreurDUsage('donnees-manquant')
  const communesLues =
    donnees === undefined
      ? await communesDuClasseur(classeur)
      : await completer(lireCommunesDuFichier(await lireTableau(donnees, feuilleDonnees), donnees, imposees, fiche), classeur, fiche)
  const seule = commune === null ? null : trouverCommune(commune, communesLues)
  const place = seule === null || args.valeurs.has('feuille') ? feuille : feuilleDeTable(table.id, seule.nom)
  const lignesLues =
    lignes === undefined
      ? await lignesDuClasseur(classeur, table, fiche, place)
      : lireLignesDuFichier(await lireTableau(lignes, undefined), lignes, table)
  const choix = fusionner(
    hypotheses === undefined ? [] : await lireFichierDHypotheses(hypotheses),
    await lireHypotheses(classeur),
  )
  return {
    entree: {
      fiche,
      modalite,
      territoire,
      communes: seule === null ? communesLues.communes : [seule],
      lignes: lignesLues.lignes,
      horsTableau: lignesLues.horsTableau,
      hypotheses: choix,
      feuille: place,
    },
    commune: seule?.nom ?? null,
    alertes: [...communesLues.alertes, ...lignesLues.alertes],
    lignesPerdues: communesLues.lignesPerdues || lignesLues.lignesPerdues,
  }
}

async function completer(lues: CommunesDuFichier, classeur: ClasseurXlsx, fiche: FichePeriode): Promise<CommunesDuFichier> {
  return { ...lues, communes: await garderLesSaisies(lues.communes, lues.portees, classeur, fiche) }
}

async function communesDuClasseur(classeur: ClasseurXlsx) {
  const { communes, anomalies } = await lireCommunesDuClasseur(classeur)
  exigerDesNomsCherchables(communes)
  return { communes, alertes: anomalies.map(redigerMessage), lignesPerdues: false }
}

async function lignesDuClasseur(classeur: ClasseurXlsx, { id }: TableDeTrame, fiche: FichePeriode, feuille: string) {
  const lues = await lireLignesDeTable(classeur, id, fiche, feuille)
  if (lues === null) return { lignes: [], horsTableau: {}, alertes: [], lignesPerdues: false }
  const etrangeres =
    lues.etrangeres.length === 0
      ? []
      : [redigerMessage({ id: 'remplir.colonnes-etrangeres', donnees: { titres: nommer(lues.etrangeres) } })]
  return {
    lignes: lues.lignes,
    horsTableau: lues.horsTableau,
    alertes: [...lues.anomalies.map(redigerMessage), ...etrangeres],
    lignesPerdues: false,
  }
}

function lireTable(lue: string, fiche: FichePeriode): TableDeTrame {
  const connue = TABLES_REMPLISSABLES.find((id) => memeNom(id, lue.trim()))
  const table = connue === undefined ? undefined : trouverTable(connue, fiche)
  if (table === undefined) throw new ErreurDUsage('table-inconnue', { lu: lue, tables: TABLES_REMPLISSABLES.join(', ') })
  return table
}

function lireFiche(lue: string): FichePeriode {
  const fiche = lirePeriode(lue)
  if (fiche === undefined)
    throw new ErreurDUsage('periode-inconnue', { lu: lue, periodes: PERIODES.map(({ periode }) => periode).join(', ') })
  return fiche
}

/** À défaut, la modalité de la table : seule TAB-14 est d'un contrat mutualisant. */
function lireModaliteDemandee(lue: string | undefined, { id }: TableDeTrame): Modalite {
  if (lue === undefined) return id === 'TAB-14' ? 'C' : 'B'
  const modalite = lireModalite(lue)
  if (modalite === undefined) throw new ErreurDUsage('modalite-inconnue', { lu: lue, modalites: MODALITES.join(', ') })
  return modalite
}

function lireCommune(lue: string | undefined, { id }: TableDeTrame): string | null {
  if (lue === undefined) return null
  if (!parCommune(id)) throw new ErreurDUsage('commune-sans-objet', { table: id, tables: TABLES_PAR_COMMUNE.join(', ') })
  return lue.trim()
}

interface CommunesLues {
  readonly communes: readonly CommuneARemplir[]
  readonly alertes: readonly string[]
}

function trouverCommune(lue: string, { communes, alertes }: CommunesLues): CommuneARemplir {
  const [premiere] = alertes
  if (communes.length === 0 && premiere !== undefined) throw new ErreurDeCommande('rien-ecrit', { raison: premiere })
  if (communes.length === 0) throw new ErreurDUsage('donnees-manquant')
  const trouvee = communes.find(({ nom }) => memeNom(nom, lue))
  if (trouvee === undefined) throw new ErreurDUsage('commune-inconnue', { lu: lue, communes: nommer(communes.map(({ nom }) => nom)) })
  return trouvee
}

const VILLES = ['Paris', 'Lyon', 'Marseille'] as const

function lireVille(lue: string | undefined): Territoire['ville'] {
  if (lue === undefined) return null
  const ville = VILLES.find((connue) => memeNom(connue, lue.trim()))
  if (ville === undefined) throw new ErreurDUsage('ville-inconnue', { lu: lue, villes: VILLES.join(', ') })
  return ville
}

function lireFeuille(feuille: string): string {
  if ([FEUILLE_COMMUNES, FEUILLE_HYPOTHESES].some((reservee) => memeNom(reservee, feuille)))
    throw new ErreurDUsage('feuille-reservee', { feuille })
  return feuille
}
