import { lireDate, lirePeriode, lireSituation, normaliser, situationALEntree } from '../../regles'
import type { Situation, SituationLue } from '../../regles'
import { valeurDe } from '../reconnaissance/acceder'
import type { Dossier } from '../types'
import { colonneDeLigne, drapeauDeLigne, estVide, jourDe, nombreDe, periodeDe, texteDe } from './ligne'
import type { Ligne } from './ligne'
import { rapprochementDe } from './rapprocher'
import type { Volet } from './volets'
import { memoriser } from '../memoriser'

/** Situation d'une commune, et ce qui la dit : une notion, une observation, ou rien (`null` : droit commun présumé). */
export interface SituationConnue {
  readonly situation: SituationLue
  readonly preuve: string | null
  /** Vrai si un autre tableau le prouve : un acte daté, pour la période même de la ligne. */
  readonly actee?: boolean
}

const PRESUMEE: SituationConnue = { situation: 'droit commun', preuve: null }

/** Situation que la ligne dit, ou qu'un autre tableau dit de la commune. */
export function situationDe(dossier: Dossier, ligne: Ligne): SituationConnue {
  const sienne = peutDire(ligne.volet) ? situationEcrite(dossier, ligne) : PRESUMEE
  if (sienne.preuve !== null) return sienne
  for (const autre of rapprochementDe(dossier).ailleurs(ligne)) {
    if (!peutDire(autre.volet)) continue
    const [sienne, periode] = [periodeDe(autre), periodeDe(ligne)]
    if (sienne !== null && periode !== null && sienne !== periode) continue
    const dite = situationEcrite(dossier, autre)
    if (dite.preuve !== null && dite.situation !== 'droit commun') return { ...dite, preuve: 'ailleurs', actee: sienne !== null && sienne === periode && exempteeParActe(autre) }
  }
  return sienne
}

function exempteeParActe(ligne: Ligne): boolean {
  const acte = texteDe(ligne, 'acteExemption')
  return acte !== '' && (/\d/.test(acte) || jourDe(ligne, 'dateActe') !== null)
}

const NOMS_DES_SITUATIONS: Partial<Record<SituationLue, string>> = {
  'nouvelle entrante rang 1': 'nouvelle entrante en première période',
  'nouvelle entrante rang 2': 'nouvelle entrante en deuxième période',
  'entrée en cours de période': 'commune entrée en cours de période',
  'rang 1 après entrée en cours': 'commune dans sa première période pleine après une entrée en cours de période',
}

/** Ce qu'est une commune dans cette situation, après l'article « une ». */
export function nommerLaSituation(situation: SituationLue): string {
  return NOMS_DES_SITUATIONS[situation] ?? situation
}

const DISENT = ['exemptee', 'rang', 'dateEntree', 'entrante', 'regime', 'statut'] as const
/** Faux pour un volet dont aucune colonne ne dit la situation d'une commune : ses lignes ne se lisent pas. */
const peutDire = memoriser(
  (volet: Volet): boolean =>
    DISENT.some((notion) => volet.colonnes.has(notion)) || colonnesDObservation(volet).length > 0 || volet.tableau.type === 'SRU-14',
)

function situationEcrite(dossier: Dossier, ligne: Ligne): SituationConnue {
  if (drapeauDeLigne(ligne, 'exemptee') === true || estListee(ligne)) return { situation: 'exemptée', preuve: 'exemptee' }
  const rang = nombreDe(ligne, 'rang')
  if (rang === 1 || rang === 2) return { situation: rang === 1 ? 'nouvelle entrante rang 1' : 'nouvelle entrante rang 2', preuve: 'rang' }
  if (rang >= 3) return { situation: 'droit commun', preuve: 'rang' }
  const duRang = lireTexte(ligne, 'rang')
  if (duRang !== undefined && duRang !== 'droit commun') return { situation: duRang, preuve: 'rang' }
  const entree = situationALaDate(dossier, ligne)
  if (entree !== null) return { situation: entree, preuve: 'dateEntree' }
  const drapeau = drapeauDeLigne(ligne, 'entrante')
  if (drapeau !== null) return { situation: drapeau ? 'nouvelle entrante' : 'droit commun', preuve: 'entrante' }
  const ecrite = lireTexte(ligne, 'entrante')
  if (ecrite !== undefined) return { situation: ecrite, preuve: 'entrante' }
  const duRegime = situationDuRegime(texteDe(ligne, 'regime'))
  const observee = duRegime === null || duRegime === 'nouvelle entrante' ? situationObservee(ligne) : null
  if (observee !== null) return { situation: observee, preuve: 'observation' }
  return duRegime === null ? PRESUMEE : { situation: duRegime, preuve: 'regime' }
}

function lireTexte(ligne: Ligne, notion: string): SituationLue | undefined {
  const texte = texteDe(ligne, notion)
  return texte === '' ? undefined : lireSituation(texte)
}

/** Liste de communes exemptées : ses lignes le sont toutes, dès qu'un motif ou un acte s'y lit. */
function estListee({ volet, objet }: Ligne): boolean {
  if (volet.tableau.type !== 'SRU-14' || volet.tableau.colonnes.some(({ notion }) => notion === 'exemptee')) return false
  return ['motifExemption', 'acteExemption', 'dateActe'].some((notion) => !estVide({ volet, objet }, notion))
}

/** « VIII », « nouvelle entrante rang 1 », « exemptée » ; un taux ou « VII » n'y disent que le régime. */
function situationDuRegime(texte: string): SituationLue | null {
  if (texte === '' || !/[a-z]/i.test(texte)) return null
  const lue = lireSituation(texte)
  if (lue !== undefined && lue !== 'droit commun') return lue
  return /\bviii\b/i.test(texte) ? 'nouvelle entrante' : null
}

function situationALaDate(dossier: Dossier, ligne: Ligne): Situation | null {
  if (colonneDeLigne(ligne, 'dateEntree') === undefined) return null
  const entree = jourDEntree(ligne)
  const dite = periodeDe(ligne)
  const periode = dite === null ? undefined : lirePeriode(dite)
  if (entree === null || periode === undefined) return null
  return situationALEntree(entree, periode, dossier.options.lectures)
}

/** « 12/05/2024 », ou une année seule : l'entrée se fait alors au 1er janvier. */
function jourDEntree(ligne: Ligne): number | null {
  const annee = nombreDe(ligne, 'dateEntree')
  if (Number.isInteger(annee) && annee > 1990 && annee < 2100) return lireJour(`${annee}-01-01`)
  return jourDe(ligne, 'dateEntree') ?? lireJour(`${/\b20\d\d\b/.exec(texteDe(ligne, 'dateEntree'))?.[0] ?? ''}-01-01`)
}

function lireJour(iso: string): number | null {
  const lu = lireDate(iso)
  return typeof lu === 'number' ? lu : null
}

const OBSERVATION = /\b(?:observations?|commentaires?|remarques?|notes?|situation|statut|precisions?)\b/
/** Rangs des colonnes de texte libre. */
export const colonnesDObservation = memoriser(({ tableau }: Volet): readonly number[] => {
  const reconnues = tableau.colonnes.filter(({ notion }) => notion === 'observations')
  const etrangeres = tableau.etrangeres.filter(({ intitule }) => OBSERVATION.test(normaliser(intitule)))
  return [...reconnues, ...etrangeres].map(({ rang }) => rang)
})

const AUCUNE: readonly string[] = []

/** Textes libres de la ligne que le motif retient, normalisés. */
export function observationsDe({ volet, objet }: Ligne, motif = /./): readonly string[] {
  const rangs = colonnesDObservation(volet)
  if (rangs.length === 0) return AUCUNE
  const textes: string[] = []
  for (const rang of rangs) {
    const texte = valeurDe(volet.tableau, objet, rang)
    if (typeof texte === 'string' && motif.test(texte)) textes.push(normaliser(texte))
  }
  return textes
}

const SITUATION = /entrant|exempt/i

const OU_ELLE_SE_DIT = ['statut', 'regime'] as const

/** « Nouvelle entrante au 01/01/2023 » dans une colonne d'observations, « Commune exemptée » dans celle d'un statut ou d'un régime. */
function situationObservee(ligne: Ligne): SituationLue | null {
  for (const notion of OU_ELLE_SE_DIT) {
    const texte = texteDe(ligne, notion)
    const dite = SITUATION.test(texte) ? situationDite(normaliser(texte)) : null
    if (dite !== null) return dite
  }
  for (const mots of observationsDe(ligne, SITUATION)) {
    const dite = situationDite(mots)
    if (dite !== null) return dite
  }
  return null
}

function situationDite(mots: string): SituationLue | null {
  if (/\b(?:non|pas|plus|ex|ancienne?) (?:une? )?(?:nouvel(?:le)?(?:ment)? )?(?:entrante?|exemptee?)\b/.test(mots)) return null
  if (/\bnouvel(?:le)?(?:ment)? entrante?\b/.test(mots)) return rangObserve(mots)
  return /\bexemptee?\b/.test(mots) && !/\b(?:demande|instruction|en cours|sollicitee?|propos)/.test(mots) ? 'exemptée' : null
}

function rangObserve(mots: string): SituationLue {
  if (/\ben cours de periode\b/.test(mots)) return 'entrée en cours de période'
  if (/\b(?:rang 1|1re periode|premiere periode)\b/.test(mots)) return 'nouvelle entrante rang 1'
  return /\b(?:rang 2|2e periode|(?:deuxieme|seconde) periode)\b/.test(mots) ? 'nouvelle entrante rang 2' : 'nouvelle entrante'
}

