import { lireDate, normaliser } from '../../../regles'
import type { TableauDeSuivi } from '../../../regles'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import { lireDateDeCase, lireMentionDeCase, lireNombreDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import { clefCalculee } from './clef-calculee'
import { rapprocher } from './mots-de-liste'
import { textesAuDessus } from './textes-au-dessus'
import { anneeDuBilanEnvoye } from './transmission-du-bilan'

type Supplement = (tableau: TableauReconnu, objet: number) => string | number | null

/** Texte qui tient lieu d'un nom que le tableau ne donne pas : le sien, pour toutes ses lignes. */
const LE_TABLEAU: Supplement = () => '—'
const RIEN: Supplement = () => null

/**
 * Colonnes que la fonction exige et dont l'audit se passe, avec ce qui les remplace : le titre les dit souvent (« convention à 30 % »,
 * « en 2023 »), et rien de ce qu'elles diraient n'est alors jugé.
 */
const DISPENSEES: Readonly<Record<string, Readonly<Record<string, Supplement>>>> = {
  'COT-03': { present: RIEN },
  'COT-22': { duree: RIEN, prevu: RIEN },
  'COT-24': { categorie: categorieDeLActeur },
  'COT-31': {
    type: typeDuTerritoire,
    plh: (tableau, objet) => obligationDite(tableau, objet),
    competence: (tableau, objet) => (obligationDite(tableau, objet) === 'Non' ? 'Non' : null),
    qpv: (tableau, objet) => (obligationDite(tableau, objet) === 'Non' ? 0 : null),
  },
  'FLUX-05': { programme: programmeDit, mutation: mutationDite },
  'FLUX-09': { arrete: dateDEffet },
  'FLUX-13': { taux: tauxDuTitre },
  'FLUX-19': { attribution: (_tableau, objet) => `ligne ${objet + 1}` },
  'FLUX-20': { reservataire: LE_TABLEAU, proposes: RIEN, avecCandidats: RIEN, acceptes: RIEN },
  'FLUX-28': { typologie: RIEN },
  'FLUX-36': { ajout: ajoutDuFlux },
  'FLUX-30': { bailleur: LE_TABLEAU, annee: anneeDuTitre },
  'FLUX-33': { bailleur: LE_TABLEAU, annee: anneeDuBilanEnvoye },
  'FLUX-31': { explication: RIEN, bailleur: LE_TABLEAU, annee: anneeDuTitre },
}

/**
 * Colonnes dispensées dont l'absence est tout de même la faute du tableau : une étape de l'entonnoir ; avec les mots qui la disent peut-être sous
 * un titre qu'on n'a pas reconnu.
 */
const MENTIONS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'FLUX-20': { proposes: /\bn ?1\b|propos|dispos|offert/, avecCandidats: /candidat|cand\b|\bn ?2\b/, acceptes: /\bn ?3\b|accept|retenu|caleol|commission|cand\b/ },
}

export function estDispensee({ id }: Pick<TableauDeSuivi, 'id'>, clef: string): boolean {
  return DISPENSEES[id]?.[clef] !== undefined
}

/** Vrai si la colonne manque pour de bon : aucun titre étranger ne peut la porter. */
export function manquePourDeBon({ id }: Pick<TableauDeSuivi, 'id'>, clef: string, { etrangeres }: TableauReconnu): boolean {
  const motif = MENTIONS[id]?.[clef]
  return motif !== undefined && !etrangeres.some(({ intitule }) => motif.test(normaliser(intitule)))
}

/** Valeur qui tient lieu d'une colonne dispensée. */
export function supplementDe({ id }: Pick<TableauDeSuivi, 'id'>, clef: string, tableau: TableauReconnu, objet: number): string | number | null {
  return DISPENSEES[id]?.[clef]?.(tableau, objet) ?? null
}

/** Un arrêté qui n'est que numéroté ne date rien : la dérogation part de son effet. */
function dateDEffet(tableau: TableauReconnu, objet: number): number | null {
  const effet = colonneDe(tableau, 'effet')
  return effet === undefined ? null : lireDateDeCase(tableau, effet, objet)
}

/** Ce que la ligne dit de son opération, sous quelque titre que ce soit. */
function motsDeLOperation(tableau: TableauReconnu, objet: number): string {
  const operation = colonneDe(tableau, 'operation')
  const rangs = [...(operation === undefined ? [] : [operation]), ...tableau.etrangeres].map(({ rang }) => valeurDe(tableau, objet, rang))
  return normaliser(rangs.filter((valeur) => typeof valeur === 'string').join(' '))
}

function programmeDit(tableau: TableauReconnu, objet: number): string | null {
  const mots = motsDeLOperation(tableau, objet)
  const hors = /\bhors (?:du |des |le |les )?(?:n?pnru|anru|programmes?)\b/.exec(mots)
  return hors === null ? (/\b(?:n?pnru|anru)\b/.test(mots) ? 'NPNRU' : null) : hors[0]
}

function mutationDite(tableau: TableauReconnu, objet: number): string | null {
  const mots = motsDeLOperation(tableau, objet)
  const [imposee, exclue] = [/(?<!\bsans )\b(?:relogement|mutation)/.test(mots), /\b(?:occupants?|vacants?)\b|\bsans (?:relogement|mutation)/.test(mots)]
  return imposee === exclue ? null : imposee ? 'Oui' : 'Non'
}

/** Le flux augmenté, moins celui du préfet. */
function ajoutDuFlux(tableau: TableauReconnu, objet: number): number | null {
  const [flux, augmente] = [colonneDe(tableau, 'fluxPrefet'), colonneDe(tableau, clefCalculee(1))]
  if (flux === undefined || augmente === undefined) return null
  const [avant, apres] = [lireNombreDeCase(tableau, flux, objet), lireNombreDeCase(tableau, augmente, objet)]
  return avant === null || apres === null || apres < avant ? null : apres - avant
}

function categorieDeLActeur(tableau: TableauReconnu, objet: number): string | null {
  const acteur = colonneDe(tableau, 'acteur')
  return acteur === undefined ? null : rapprocher(lireTexteDeCase(tableau, acteur, objet), ['bailleurs sociaux'])
}

/** Le nom d'un territoire dit souvent ce qu'il est ; un EPCI à défaut, que seuls le PLH ou les QPV obligent. */
function typeDuTerritoire(tableau: TableauReconnu, objet: number): string {
  const territoire = colonneDe(tableau, 'territoire')
  const type = territoire === undefined ? '' : rapprocher(lireTexteDeCase(tableau, territoire, objet), ['Métropole de Lyon'])
  return type !== null && TYPES_DITS.has(type) ? type : 'EPCI'
}

const TYPES_DITS: ReadonlySet<string> = new Set(['Métropole de Lyon', 'Ville de Paris', 'EPT du Grand Paris'])

/** L'obligation que le tableau écrit pour ce territoire, ou son titre pour tous (« EPCI tenus à la cotation »). */
function obligationDite(tableau: TableauReconnu, objet: number): 'Oui' | 'Non' | null {
  const colonne = colonneDe(tableau, clefCalculee(0))
  const dite = colonne === undefined ? '' : normaliser(lireMentionDeCase(tableau, colonne, objet))
  if (/^(?:oui|o|x|vrai|true|1|obligatoire|oblige\w*|soumise?|tenue?)$/.test(dite)) return 'Oui'
  if (/^(?:non|n|faux|false|0|facultati\w+|non .*)$/.test(dite)) return 'Non'
  return /\b(?:tenus|obliges|soumis)\b(?! ou )/.test(normaliser(tableau.titre)) ? 'Oui' : null
}

/** Le taux que le titre dit pour toutes les lignes, à défaut celui des colonnes (« Attendu à 30 % ») ; `null` s'ils n'en disent pas un seul. */
function tauxDuTitre(tableau: TableauReconnu): string | null {
  const motif = /\d+(?:,\d+)?\s?%/g
  return leSeul(tableau, motif) ?? leSeul(tableau, motif, [...tableau.colonnes, ...tableau.etrangeres].map(({ intitule }) => intitule))
}

/** L'année des titres, à défaut celle des colonnes : « Prévu 2024 ». */
function anneeDuTitre(tableau: TableauReconnu): number | null {
  const annee = leSeul(tableau, /\b20\d\d\b/g) ?? leSeul(tableau, /\b20\d\d\b/g, tableau.colonnes.map(({ intitule }) => intitule))
  return annee === null || typeof lireDate(`${annee}-01-01`) !== 'number' ? null : Number(annee)
}

function leSeul(tableau: TableauReconnu, motif: RegExp, ailleurs?: readonly string[]): string | null {
  const textes = ailleurs ?? [tableau.titre, tableau.feuille.nom, ...textesAuDessus(tableau).map(({ texte }) => texte)]
  const dits = new Set(textes.flatMap((texte) => texte.match(motif) ?? []))
  return dits.size === 1 ? ([...dits][0] ?? null) : null
}
