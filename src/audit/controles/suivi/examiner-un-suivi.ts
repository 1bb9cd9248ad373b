import { ecrireBrut, message } from '../../../regles'
import type { Message, TableauDeSuivi } from '../../../regles'
import type { Certitude } from '../../../donnees'
import type { Plage } from '../../../classeur/port'
import { estErreur } from '../../../classeur/port'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Dossier, ValeurCitee } from '../../types'
import { attenduDe, estUnTermePropre } from './attendus'
import { jourDuTableau } from './jour-du-tableau'
import { sousChaqueLecture } from './sous-chaque-lecture'
import type { ConstatPese } from './sous-chaque-lecture'
import { clefDeCase, traduire } from './traduire'
import type { Illisible, PlageTraduite } from './traduire'

/** Ligne où le premier objet est numéroté, titres comptés. */
const PREMIERE = 2
const FORCES: readonly Certitude[] = ['possible', 'probable', 'certaine']
const ATTENDUS: Readonly<Record<string, string>> = {
  entier: 'un nombre entier positif',
  positif: 'un nombre positif',
  taux: 'un taux entre 0 et 100 %',
  tauxLibre: 'un taux',
  date: 'une date (JJ/MM/AAAA)',
  booleen: 'Oui ou Non',
}

/** Contrôle un tableau de suivi de l'utilisateur, et dit chaque constat sur sa vraie cellule. */
export function examinerUnSuivi(suivi: TableauDeSuivi, tableau: TableauReconnu, { options }: Dossier, carnet: Carnet): void {
  const traduit = traduire(suivi, tableau)
  for (const illisible of traduit.illisibles) direIllisible(illisible, carnet)
  const jour = options.jour ?? jourDuTableau(tableau)
  const exigees = Object.entries(suivi.colonnes).flatMap(([clef, { exigee }]) => (exigee === true ? (colonneDe(tableau, clef) ?? []) : []))
  const peses = sousChaqueLecture(suivi, traduit, jour, options.lectures).filter(({ constat }) => aDire(constat))
  const fautives = new Set<number>()
  for (const pese of peses) {
    if (constatSurVide(pese, tableau, traduit)) continue
    if (pese.constat.ligne !== null) fautives.add(pese.constat.ligne)
    dire(pese, tableau, traduit, exigees, carnet)
  }
  for (let rang = 0; rang < tableau.objets.length; rang += 1) if (!fautives.has(rang + PREMIERE)) carnet.conforme()
}

/** Le jour absent ne se répète pas ; une colonne que le tableau n'a pas ne se reproche pas ; un décompte du tableau n'est pas une faute. */
function aDire({ gravite, ligne }: ConstatPese['constat']): boolean {
  return gravite !== 'IF' || ligne !== null
}

/** Une cellule illisible est déjà relevée : ce qui la dirait vide en découle. */
function constatSurVide({ constat: { ligne, colonne } }: ConstatPese, { objets }: TableauReconnu, { videes }: PlageTraduite): boolean {
  const objet = ligne === null ? undefined : objets[ligne - PREMIERE]
  return objet !== undefined && colonne !== null && videes.has(clefDeCase(objet, colonne))
}

function dire(
  { constat, hypothese }: ConstatPese,
  tableau: TableauReconnu,
  { colonnes }: PlageTraduite,
  exigees: readonly ColonneReconnue[],
  carnet: Carnet,
): void {
  const colonne = constat.colonne === null ? undefined : colonnes.get(constat.colonne)
  const objet = constat.ligne === null ? null : (tableau.objets[constat.ligne - PREMIERE] ?? null)
  const releve = {
    lieu: situer(tableau, objet, colonne),
    lu: objet === null || colonne === undefined ? null : citer(tableau, objet, colonne.rang),
    attendu: attenduDe(constat.message),
    message: enLignesDeFeuille(constat.message, tableau),
    regle: constat.regle,
    gravite: constat.gravite,
    certitude: laPlusFaible([...exigees, ...(colonne === undefined ? [] : [colonne])]),
    ...(hypothese === undefined ? {} : { hypothese }),
  }
  if (estUnTermePropre(constat.message)) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/** La case ; à défaut de colonne, la ligne du tableau ; à défaut de ligne, ses titres. */
function situer(tableau: TableauReconnu, objet: number | null, colonne: ColonneReconnue | undefined): Plage {
  if (objet !== null && colonne !== undefined) return lieuDe(tableau, objet, colonne.rang)
  const { plage, transpose, enTete } = tableau
  const rang = objet ?? enTete
  return transpose ? { ...plage, colonne: rang, colonnes: 1 } : { ...plage, ligne: rang, lignes: 1 }
}

function citer(tableau: TableauReconnu, objet: number, rang: number): ValeurCitee {
  const valeur = valeurDe(tableau, objet, rang)
  return estErreur(valeur) ? valeur.erreur : valeur
}

/** Les phrases numérotent les lignes du tableau lu ; l'utilisateur, lui, voit celles de sa feuille. */
function enLignesDeFeuille({ id, donnees }: Message, { objets }: TableauReconnu): Message {
  const traduites = ['ligne', 'premiere'].flatMap((clef) => {
    const numero = donnees[clef]
    const objet = typeof numero === 'number' ? objets[numero - PREMIERE] : undefined
    return objet === undefined ? [] : [[clef, objet + 1] as const]
  })
  return message(id, { ...donnees, ...Object.fromEntries(traduites) })
}

function laPlusFaible(colonnes: readonly ColonneReconnue[]): Certitude {
  const force = Math.min(FORCES.length - 1, ...colonnes.map(({ certitude }) => FORCES.indexOf(certitude)))
  return FORCES[force] ?? 'possible'
}

function direIllisible({ lieu, colonne, attendue: { type, titres }, lu, anomalie }: Illisible, carnet: Carnet): void {
  const regle = type === 'date' ? 'COM-06' : type === 'taux' || type === 'tauxLibre' ? 'COM-02' : 'COM-01'
  const donnees = { colonne: titres[0] ?? '', lu: ecrireBrut(lu), attendu: ATTENDUS[type] ?? '' }
  const releve = {
    lieu,
    lu,
    attendu: nombreSeul(lu, type, anomalie),
    message: message('audit-suivi.illisible', donnees),
    regle,
    certitude: colonne.certitude,
  }
  // Un mot à la place d'un Oui ou d'une date (« sans objet », « en cours ») se comprend : une personne tranche.
  if (type === 'booleen' || (type === 'date' && anomalie === 'illisible')) carnet.aVerifier(releve)
  else carnet.nonConforme(releve)
}

/** « 12 logts » : le nombre, son unité ôtée. */
function nombreSeul(lu: ValeurCitee, type: string, anomalie: string): ValeurCitee {
  if (type !== 'entier' || anomalie !== 'unite' || typeof lu !== 'string') return null
  const [seul, ...autres] = lu.match(/\d+(?:[ \u00a0\u202f]\d{3})*/g) ?? []
  return seul === undefined || autres.length > 0 ? null : Number(seul.replace(/\D/g, ''))
}
