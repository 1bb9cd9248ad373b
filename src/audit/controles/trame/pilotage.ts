import { normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { citer } from '../../reconnaissance/citer'
import { estVide, lignesDe, nombreDe, porte, tableauxDe, texteDe } from './lire'
import { estSansReponse, fichesDePilotage, motsDeReponse } from './pilotage-en-fiche'
import type { ChampDePilotage, FicheDePilotage } from './pilotage-en-fiche'
import { releverAilleurs, releverCase, releverTitres } from './relever'

/** Une réunion par an au moins (CMS-42). */
const MOIS_MAX = 12
const PERIODICITES: readonly (readonly [motif: RegExp, mois: number])[] = [
  [/\bhebdomadaire/, 1],
  [/\bmensuel/, 1],
  [/\bbimestriel/, 2],
  [/\btrimestriel|chaque trimestre|par trimestre/, 3],
  [/\bsemestriel|deux fois par an|2 fois par an|chaque semestre/, 6],
  [/\bbiennal|\bbisannuel|tous les (?:deux|2) ans|une fois tous les (?:deux|2) ans/, 24],
  [/\btriennal|tous les (?:trois|3) ans/, 36],
  [/\bannuel|par an\b|chaque annee|une fois l an/, 12],
]
const RUBRIQUES = { copil: /comite de pilotage(?! restreint)|\bcopil\b(?! restreint)/, bilans: /bilans?/, groupe: /(?:groupe|comite) (?:operationnel|technique)|\bcotech\b/, duree: /^duree|valable jusqu|^terme\b|^fin du contrat/, reunion: /renouvellement|reunion prealable|reconduction/, avenants: /avenant/ } as const
/** Rubriques à reconnaître pour que le tableau soit celui de l'article 4. */
const RUBRIQUES_MINIMUM = 2

/** Article 4 : rubriques remplies, périodicité d'un an au plus, part de la commune et de l'EPCI (CMS-42). */
export const PILOTAGE: Controle = {
  id: 'CMS-42.pilotage',
  regle: 'CMS-42',
  gravite: 'AL',
  aide: 'audit-trame.aide.pilotage',
  examiner: (dossier, carnet) => {
    for (const tableau of tableauxDe(dossier, 'TAB-19')) {
      const lignes = rubriquesDe(tableau)
      if (lignes.size < RUBRIQUES_MINIMUM) continue
      for (const [rubrique, objet] of lignes) examinerRubrique(tableau, rubrique, objet, carnet)
      examinerPeriodicite(tableau, lignes.get('copil'), carnet)
      examinerResponsables(tableau, carnet)
    }
    for (const fiche of fichesDePilotage(dossier)) examinerFiche(fiche, carnet)
  },
}

type Rubrique = keyof typeof RUBRIQUES

/** Ligne de chaque rubrique de l'article 4 que le tableau écrit. */
export function rubriquesDe(tableau: TableauReconnu): ReadonlyMap<Rubrique, number> {
  const lignes = new Map<Rubrique, number>()
  for (const objet of lignesDe(tableau, 'rubrique')) {
    const mots = normaliser(texteDe(tableau, objet, 'rubrique') ?? '')
    for (const [rubrique, motif] of Object.entries(RUBRIQUES)) if (motif.test(mots) && !lignes.has(rubrique as Rubrique)) lignes.set(rubrique as Rubrique, objet)
  }
  return lignes
}

const DEMANDES: Readonly<Partial<Record<Rubrique, readonly (readonly [notion: string, nom: string])[]>>> = {
  copil: [['compo', 'composition'], ['perio', 'périodicité'], ['resp', 'signataire en charge']],
  bilans: [['perio', 'fonctionnement'], ['resp', 'signataire en charge']],
  groupe: [['compo', 'composition'], ['perio', 'fonctionnement'], ['resp', 'signataire en charge']],
}

function examinerRubrique(tableau: TableauReconnu, rubrique: Rubrique, objet: number, carnet: Carnet): void {
  for (const [notion, nom] of DEMANDES[rubrique] ?? []) {
    if (!porte(tableau, notion)) continue
    const donnees = { rubrique: texteDe(tableau, objet, 'rubrique') ?? rubrique, manque: nom }
    if (estVide(tableau, objet, notion)) carnet.nonConforme(releverCase(tableau, objet, notion, { phrase: 'pilotage-vide', donnees }))
    else carnet.conforme()
  }
}

function examinerPeriodicite(tableau: TableauReconnu, objet: number | undefined, carnet: Carnet): void {
  const mois = objet === undefined ? null : moisDe(tableau, objet)
  if (objet === undefined || mois === null) return
  if (mois <= MOIS_MAX) carnet.conforme()
  else carnet.nonConforme(releverCase(tableau, objet, 'perio', { phrase: 'pilotage-rare', donnees: { mois, maximum: MOIS_MAX }, attendu: 'annuelle' }))
}

/** Périodicité en mois ; `null` : la cellule ne la dit pas. */
function moisDe(tableau: TableauReconnu, objet: number): number | null {
  const nombre = nombreDe(tableau, objet, 'perio')
  if (nombre !== null) return nombre
  return moisDesMots(normaliser(texteDe(tableau, objet, 'perio') ?? ''))
}

function moisDesMots(mots: string): number | null {
  const enMois = /(?:tous les |)(\d+) mois/.exec(mots)?.[1]
  return enMois === undefined ? (PERIODICITES.find(([motif]) => motif.test(mots))?.[1] ?? null) : Number(enMois)
}

const DES_ELUS = /commune|mairie|maire|ville|elus?\b|epci|intercommunal|communaute|metropole|agglo|\b(?:ca|cc|cu)\b/

function examinerResponsables(tableau: TableauReconnu, carnet: Carnet): void {
  if (!porte(tableau, 'resp')) return
  const dits = Array.from(tableau.objets).flatMap((objet) => texteDe(tableau, objet, 'resp') ?? [])
  if (dits.length === 0) return
  if (dits.some((dit) => DES_ELUS.test(normaliser(dit)))) carnet.conforme()
  else carnet.nonConforme(releverTitres(tableau, { phrase: 'pilotage-sans-elus', gravite: 'IF', donnees: { responsables: dits.join(', ') } }))
}

const MANQUES: readonly (readonly [champ: ChampDePilotage, manque: string])[] = [
  ['composition', 'composition'],
  ['periodicite', 'périodicité'],
  ['animateur', 'signataire en charge'],
  ['bilans', 'signataire en charge'],
  ['groupe', 'fonctionnement'],
]

/** L'article 4 écrit en fiche : une réponse par libellé, et une réunion par an au moins. */
function examinerFiche(fiche: FicheDePilotage, carnet: Carnet): void {
  for (const [champ, manque] of MANQUES) {
    const reponse = fiche.get(champ)
    if (reponse === undefined) continue
    if (estSansReponse(reponse)) carnet.nonConforme(releverAilleurs(reponse.lieu, null, { phrase: 'pilotage-vide', donnees: { rubrique: reponse.libelle, manque } }))
    else carnet.conforme()
  }
  const periodicite = fiche.get('periodicite')
  const mois = periodicite === undefined ? null : moisDesMots(motsDeReponse(periodicite))
  if (periodicite === undefined || mois === null) return
  if (mois <= MOIS_MAX) carnet.conforme()
  else carnet.nonConforme(releverAilleurs(periodicite.lieu, citer(periodicite.valeur), { phrase: 'pilotage-rare', donnees: { mois, maximum: MOIS_MAX }, attendu: 'annuelle' }))
}
