import { CRITERES_SNE, message } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireDrapeauDeCase } from '../../reconnaissance/lire-cases'
import { lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { rapprocher } from './bareme-des-demandes'
import { colonnesDeCritere, nombreOuZero, remplit } from './colonnes-de-demandes'
import type { ColonneDeCritere } from './colonnes-de-demandes'
import { jourDuCalcul } from './dates'
import { grillesDesDemandes } from './grille-des-demandes'
import { MODELE_DEMANDES } from './modele-demandes'

const RECOUVREMENTS: ReadonlyMap<string, readonly string[]> = new Map(CRITERES_SNE.map(({ id, recouvrements }) => [id, recouvrements]))
const PRIORITAIRES: ReadonlySet<string> = new Set(CRITERES_SNE.filter(({ id }) => id.startsWith('P')).map(({ id }) => id))
/** Demandes de chaque sorte à partir desquelles deux médianes se comparent. */
const EFFECTIF_MIN = 3
/** Demandes à partir desquelles un critère jamais rempli se remarque. */
const DEMANDES_MIN = 5

/** Ce que les demandes montrent d'une grille : points d'un même fait (COT-09), prioritaires moins notés (COT-16), critères sans emploi (COT-10). */
export const CONTROLE_SUR_LES_DEMANDES: Controle = {
  id: 'COT-16.demandes',
  regle: 'COT-16',
  gravite: 'AL',
  aide: 'audit-cotation.aide.sur-les-demandes',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_DEMANDES.id) continue
      const note = colonneDe(tableau, 'note')
      const colonnes = colonnesDeCritere(tableau)
      if (note !== undefined) {
        comparerLesMedianes(tableau, note, colonnes, carnet)
        releverLesRecouvrements(dossier, tableau, note, colonnes, carnet)
      }
      releverLesInemployes(dossier, tableau, carnet)
    }
  },
}

function comparerLesMedianes(tableau: TableauReconnu, note: ColonneReconnue, colonnes: readonly ColonneDeCritere[], carnet: Carnet): void {
  const priorite = colonneDe(tableau, 'priorite')
  const criteres = colonnes.filter(({ id }) => id !== null && PRIORITAIRES.has(id))
  if (priorite === undefined && criteres.length === 0) return
  const [prioritaires, autres]: [number[], number[]] = [[], []]
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const lue = tableau.feuille.nombre(objet, note.rang)
    const dite = priorite === undefined ? null : lireDrapeauDeCase(tableau, priorite, objet)
    const est = dite ?? criteres.some((colonne) => remplit(tableau, objet, colonne))
    if (!Number.isNaN(lue)) (est ? prioritaires : autres).push(lue)
  }
  if (prioritaires.length < EFFECTIF_MIN || autres.length < EFFECTIF_MIN) return
  const [lu, attendu] = [mediane(prioritaires), mediane(autres)]
  if (lu >= attendu) carnet.conforme()
  else carnet.nonConforme({ lieu: lieuDuTitre(tableau, note.rang), lu, attendu: null, message: message('audit-cotation.prioritaires-moins-notes', { lu, autres: attendu }), certitude: note.certitude })
}

function mediane(notes: readonly number[]): number {
  const triees = [...notes].sort((a, b) => a - b)
  return ((triees[(triees.length - 1) >> 1] ?? NaN) + (triees[triees.length >> 1] ?? NaN)) / 2
}

/** Plus de la moitié d'une note ne vient que d'un fait, dit par plusieurs critères. */
function releverLesRecouvrements(dossier: Dossier, tableau: TableauReconnu, note: ColonneReconnue, colonnes: readonly ColonneDeCritere[], carnet: Carnet): void {
  const points = pointsParCritere(dossier, tableau, colonnes)
  const concernes = [...points.keys()].filter((id) => RECOUVREMENTS.get(id)?.some((autre) => points.has(autre)) === true)
  if (concernes.length < 2) return
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const total = tableau.feuille.nombre(objet, note.rang)
    const apports = new Map(concernes.flatMap((id) => ((points.get(id)?.(objet) ?? 0) > 0 ? [[id, points.get(id)?.(objet) ?? 0] as const] : [])))
    const fait = plusGrosFait(apports)
    if (Number.isNaN(total) || 2 * fait <= total || total <= 0) {
      carnet.conforme()
      continue
    }
    const donnees = { points: fait, note: total }
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, note.rang), regle: 'COT-09', lu: total, attendu: null, message: message('audit-cotation.recouvrement', donnees), certitude: note.certitude })
  }
}

/** Points du fait qui en donne le plus, parmi ceux que deux critères au moins racontent. */
function plusGrosFait(apports: ReadonlyMap<string, number>): number {
  const restants = new Set(apports.keys())
  let plusGros = 0
  for (const depart of apports.keys()) {
    if (!restants.delete(depart)) continue
    const fait = [depart]
    for (const id of fait) for (const autre of RECOUVREMENTS.get(id) ?? []) if (restants.delete(autre)) fait.push(autre)
    if (fait.length > 1) plusGros = Math.max(plusGros, fait.reduce((somme, id) => somme + (apports.get(id) ?? 0), 0))
  }
  return plusGros
}

function pointsParCritere(dossier: Dossier, tableau: TableauReconnu, colonnes: readonly ColonneDeCritere[]): ReadonlyMap<string, (objet: number) => number> {
  const grilles = grillesDesDemandes(dossier, tableau)
  if (grilles === 'plusieurs') return new Map()
  if (grilles === null) {
    return new Map(colonnes.flatMap(({ id, nature, rang }) => (id !== null && nature === 'points' ? [[id, (objet: number) => nombreOuZero(tableau, objet, rang)] as const] : [])))
  }
  const { apports } = rapprocher(tableau, grilles.generale, jourDuCalcul(tableau) ?? dossier.options.jour)
  return new Map(apports.flatMap(({ ligne, points }) => (ligne.id === null ? [] : [[ligne.id, points] as const])))
}

/** Un critère local qu'aucune demande ne remplit (COT-10). */
function releverLesInemployes(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const grilles = grillesDesDemandes(dossier, tableau)
  if (grilles === null || grilles === 'plusieurs' || tableau.objets.length < DEMANDES_MIN) return
  const { apports, certitude } = rapprocher(tableau, grilles.generale, jourDuCalcul(tableau) ?? dossier.options.jour)
  for (const { ligne, points } of apports) {
    if (ligne.id !== null || ligne.negatif !== null || (ligne.points ?? 0) <= 0) continue
    if (Array.from(tableau.objets).some((objet) => points(objet) !== 0)) carnet.conforme()
    else carnet.nonConforme({ lieu: ligne.lieu, regle: 'COT-10', gravite: 'IF', lu: ligne.libelle, attendu: null, message: message('audit-cotation.local-inemploye', { libelle: ligne.libelle, nombre: tableau.objets.length }), certitude })
  }
}
