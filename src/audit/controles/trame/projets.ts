import { classerProjets, lirePeriode, PERIODES } from '../../../regles'
import type { FichePeriode, Gravite, Lectures, Message } from '../../../regles'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier, ValeurCitee } from '../../types'
import { estUnContrat } from './contrat'
import { caseDe, entierDe, estVide, objetsRemplis, porte, tableauxDe } from './lire'
import { releverCase, releverTitres } from './relever'

/** Titre que la règle des projets attend, par notion du tableau reconnu. */
const TITRES: Readonly<Record<string, string>> = {
  f01: 'Nom de l’opération',
  f02: 'Adresse',
  f03: 'Référence cadastrale',
  f04: 'Maître d’ouvrage',
  f05: 'Nombre de logements projetés',
  f06: 'Nombre de logements sociaux projetés',
  f07: 'Typologies des logements sociaux',
  f08: 'Année de financement prévisionnelle',
  f09: 'Année de financement',
  f10: 'Observations',
  exc: 'Exception',
  exc_motif: 'Motif de l’exception',
  f10f: 'Agrément',
  f10c: 'Maîtrise foncière',
  commune: 'Commune',
  plai: 'PLAI',
  plus: 'PLUS',
  pls: 'PLS',
  psla: 'PSLA',
  brs: 'BRS',
  pslaBrs: 'PSLA/BRS',
  prive: 'Conventionné privé',
  autre: 'Autre',
}
const NOTIONS = Object.keys(TITRES)
/** La règle veut les deux années : une liste qui n'en porte qu'une se juge sur elle. */
const ANNEES: ReadonlySet<string> = new Set(['f08', 'f09'])
/** Les dix champs de l'article 3 que la ligne de titres doit porter, hors l'année de décision. */
const CHAMPS = ['f01', 'f02', 'f03', 'f04', 'f05', 'f06', 'f08', 'f10']

interface Place {
  readonly phrase: string
  readonly notion: string | ((tableau: TableauReconnu, objet: number) => string)
  readonly regle: string
  readonly gravite: Gravite
  readonly attendu?: (message: Message, fiche: FichePeriode) => ValeurCitee
}

/** La décision l'emporte sur la prévision : c'est elle qu'on reproche quand elle est écrite. */
function anneeFautive(tableau: TableauReconnu, objet: number): string {
  return estVide(tableau, objet, 'f09') ? 'f08' : 'f09'
}

/** Celle des deux années qui n'en est pas une. */
function anneeIllisible(tableau: TableauReconnu, objet: number): string {
  return estVide(tableau, objet, 'f08') || entierDe(tableau, objet, 'f08') !== null ? 'f09' : 'f08'
}

function anneesComptees(_message: Message, { du, au }: FichePeriode): string {
  return `${du.slice(0, 4)} à ${au.slice(0, 4)}`
}

/** Où se voit chaque constat d'un projet, sa règle et sa gravité ; ceux qui n'y sont pas se relèvent ailleurs ou ne sont pas des fautes. */
const PLACES: Readonly<Record<string, Place>> = {
  'projets.constat.sociaux-superieurs': { phrase: 'projet-sociaux', notion: 'f06', regle: 'CMS-37', gravite: 'IN', attendu: ({ donnees }) => donnees['logements'] ?? null },
  'projets.constat.somme': { phrase: 'projet-somme', notion: 'f06', regle: 'CMS-37', gravite: 'IN', attendu: ({ donnees }) => donnees['somme'] ?? null },
  'projets.constat.etapes': { phrase: 'projet-etapes', notion: 'f10c', regle: 'CMS-37', gravite: 'IF' },
  'projets.constat.sans-annee': { phrase: 'projet-sans-annee', notion: 'f08', regle: 'CMS-38', gravite: 'AL', attendu: anneesComptees },
  'projets.constat.annee-illisible': { phrase: 'projet-annee-illisible', notion: anneeIllisible, regle: 'CMS-37', gravite: 'AL', attendu: () => 'une seule année' },
  'projets.constat.prevision-depassee': { phrase: 'projet-prevision', notion: 'f08', regle: 'CMS-38', gravite: 'AL', attendu: anneesComptees },
  'projets.constat.double-compte': { phrase: 'projet-double-compte', notion: anneeFautive, regle: 'CMS-38', gravite: 'EL', attendu: anneesComptees },
  'projets.constat.apres-periode': { phrase: 'projet-apres-periode', notion: anneeFautive, regle: 'CMS-38', gravite: 'EL', attendu: anneesComptees },
  'projets.constat.exception-sans-motif': { phrase: 'projet-exception-sans-motif', notion: anneeFautive, regle: 'CMS-38', gravite: 'EL', attendu: anneesComptees },
  'projets.constat.motif-sans-case': { phrase: 'projet-motif-sans-case', notion: anneeFautive, regle: 'CMS-38', gravite: 'AL', attendu: anneesComptees },
  'projets.constat.exception-ecartee': { phrase: 'projet-exception-ecartee', notion: anneeFautive, regle: 'CMS-38', gravite: 'EL', attendu: anneesComptees },
  'projets.constat.exception-gardee': { phrase: 'projet-exception-gardee', notion: anneeFautive, regle: 'CMS-38', gravite: 'IF' },
}

/** Chaque projet de la liste : champs, nombres, années (CMS-37, CMS-38) ; le vivier n'a que ses champs et ses nombres. */
export const PROJETS: Controle = {
  id: 'CMS-37.projets',
  regle: 'CMS-37',
  gravite: 'AL',
  aide: 'audit-trame.aide.projets',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-17', 'TAB-18')) {
      examinerLesColonnes(dossier, tableau, carnet)
      const dite = periodeDe(tableau, dossier)
      const fiche = dite !== null && estUnHistorique(tableau, dite) ? null : dite
      for (const objet of objetsRemplis(tableau, ['f01', 'f02', 'f05', 'f06'])) {
        examinerLesChamps(tableau, objet, carnet)
        examinerProjet(tableau, objet, fiche, dossier.options.lectures, carnet)
      }
    }
  },
}

/** Un champ que la liste n'a pas ne se reproche pas à chaque projet ; une liste d'agréments, hors d'un contrat, n'a pas à les porter. */
function examinerLesColonnes(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const typologies = ['f07', 'plai', 'plus', 'pls'].some((notion) => porte(tableau, notion))
  const absents = [...CHAMPS.filter((notion) => !porte(tableau, notion)).map((notion) => TITRES[notion] ?? notion), ...(typologies ? [] : ['Typologies des logements sociaux'])]
  if (absents.length === 0 || (2 * absents.length > CHAMPS.length && !estUnContrat(dossier))) carnet.conforme()
  else carnet.nonConforme(releverTitres(tableau, { phrase: 'projet-champs-absents', donnees: { champs: absents.join(', ') } }))
}

function examinerLesChamps(tableau: TableauReconnu, objet: number, carnet: Carnet): void {
  for (const notion of CHAMPS.filter((champ) => champ !== 'f08' && porte(tableau, champ))) {
    if (!estVide(tableau, objet, notion)) carnet.conforme()
    else carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'projet-champ-vide', donnees: { champ: TITRES[notion] ?? notion } }))
  }
  const chiffres = ['plai', 'plus', 'pls', 'psla', 'brs', 'pslaBrs', 'prive', 'autre'].some((notion) => !estVide(tableau, objet, notion))
  if (porte(tableau, 'f07') && estVide(tableau, objet, 'f07') && !chiffres) {
    carnet.nonConforme(releverCase(tableau, objet, 'f07', { phrase: 'projet-champ-vide', donnees: { champ: 'Typologies des logements sociaux' } }))
  }
  // Sans aucune année, c'est le classement du projet qui le dit.
  if (porte(tableau, 'f08') && estVide(tableau, objet, 'f08') && !estVide(tableau, objet, 'f09')) {
    carnet.nonConforme(releverCase(tableau, objet, 'f08', { phrase: 'projet-champ-vide', donnees: { champ: 'Année de financement prévisionnelle' }, regle: 'CMS-38' }))
  }
}

function examinerProjet(tableau: TableauReconnu, objet: number, fiche: FichePeriode | null, lectures: Lectures, carnet: Carnet): void {
  const notions = NOTIONS.filter((notion) => ANNEES.has(notion) || porte(tableau, notion))
  const plage = [notions.map((notion) => TITRES[notion] ?? notion), notions.map((notion) => lireCase(tableau, objet, notion))]
  const periode = fiche ?? PERIODES[0]
  if (periode === undefined) return
  const classes = classerProjets({ projets: plage, periode, lectures }, { expliquer: false })
  const motif = classes.etat === 'etabli' ? classes.valeur[0]?.[3] : undefined
  const constats = typeof motif === 'object' ? motif.phrases : []
  let fautes = 0
  for (const constat of constats) {
    const place = PLACES[constat.id]
    // Le vivier est fait de projets d'après la période ; sans période connue, aucune année ne se juge.
    if (place === undefined || (place.regle === 'CMS-38' && (fiche === null || tableau.type === 'TAB-18'))) continue
    if (constat.id === 'projets.constat.sans-annee' && !porte(tableau, 'f08')) continue
    // Un nombre que ses typologies démentent dépasse aussi celui du projet : une seule cause.
    if (constat.id === 'projets.constat.sociaux-superieurs' && constats.some(({ id }) => id === 'projets.constat.somme')) continue
    fautes += 1
    dire(tableau, objet, constat, place, periode, carnet)
  }
  if (fautes === 0) carnet.conforme()
}

function dire(tableau: TableauReconnu, objet: number, constat: Message, { phrase, notion, regle, gravite, attendu }: Place, fiche: FichePeriode, carnet: Carnet): void {
  const code = typeof notion === 'string' ? notion : notion(tableau, objet)
  const defaut = { phrase, regle, gravite, donnees: constat.donnees, attendu: attendu?.(constat, fiche) ?? null, selon: ['f05', 'f06'] }
  carnet.nonConforme(releverCase(tableau, objet, code, defaut))
}

/** Un nombre en toutes lettres est relevé pour lui-même : ici, la case est vide. */
function lireCase(tableau: TableauReconnu, objet: number, notion: string): number | string | boolean | null {
  const brut = brutDe(caseDe(tableau, objet, notion))
  const chiffree = tableau.modele.notions[notion]?.type === 'effectif'
  return chiffree ? entierDe(tableau, objet, notion) : brut
}

/** Période de la liste : celle que disent ses titres ou le classeur, sinon celle de la plupart de ses années ; `null` : inconnue. */
export function periodeDe(tableau: TableauReconnu, { contexte, options }: Pick<Dossier, 'contexte' | 'options'>): FichePeriode | null {
  const dite = lirePeriode(options.periode ?? (tableau.type === 'TAB-17' ? tableau.periode : null) ?? contexte.periode?.valeur ?? '')
  if (dite !== undefined) return dite
  const annees = Array.from(tableau.objets).flatMap((objet) => entierDe(tableau, objet, 'f08') ?? [])
  const comptes = PERIODES.map((fiche) => ({ fiche, nombre: annees.filter((annee) => dans(annee, fiche)).length }))
  return comptes.find(({ nombre }) => 2 * nombre > annees.length)?.fiche ?? null
}

/** Des agréments dont la plupart tombent hors de la période ne sont pas la liste de ses projets : leurs années ne se jugent pas. */
function estUnHistorique(tableau: TableauReconnu, fiche: FichePeriode): boolean {
  if (porte(tableau, 'f08')) return false
  const annees = Array.from(tableau.objets).flatMap((objet) => entierDe(tableau, objet, 'f09') ?? [])
  return 2 * annees.filter((annee) => !dans(annee, fiche)).length > annees.length
}

function dans(annee: number, { du, au }: FichePeriode): boolean {
  return annee >= Number(du.slice(0, 4)) && annee <= Number(au.slice(0, 4))
}
