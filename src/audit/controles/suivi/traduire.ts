import { estErreur } from '../../../classeur/port'
import type { Plage, Valeur } from '../../../classeur/port'
import { contient } from '../../../classeur/rectangle'
import { LECTURES_DE_COLONNE, lireBooleen, normaliser } from '../../../regles'
import type { Anomalie, ColonneAttendue, TableauDeSuivi } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { ditOuiOuNon, drapeauDe, lireDateDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import { clefCalculee } from './clef-calculee'
import { estDispensee, supplementDe } from './colonnes-dispensees'
import { lireDuree } from './durees'
import { rapprocher } from './mots-de-liste'

type Cellule = number | string | boolean | null

/** Cellule que sa colonne ne sait pas lire. */
export interface Illisible {
  readonly lieu: Plage
  readonly colonne: ColonneReconnue
  readonly attendue: ColonneAttendue
  readonly lu: Exclude<Cellule, null>
  readonly anomalie: Exclude<Anomalie, 'vide'>
}

/** Un tableau de l'utilisateur, tel que le contrôle d'un tableau de suivi l'attend. */
export interface PlageTraduite {
  /** Titres officiels, puis une ligne par objet ; une cellule illisible ou en erreur y est vide. */
  readonly plage: readonly (readonly Cellule[])[]
  /** Colonne de l'utilisateur, saisie ou calculée, par le titre officiel qu'une phrase cite. */
  readonly colonnes: ReadonlyMap<string, ColonneReconnue>
  /** Clé de chaque colonne que le tableau n'a pas et que l'audit remplace, par son titre officiel. */
  readonly remplacees: ReadonlyMap<string, string>
  readonly illisibles: readonly Illisible[]
  /** Cellules laissées vides sans l'être : rien n'y est à reprocher d'autre. */
  readonly videes: ReadonlySet<string>
}

const LECTURES: Readonly<Partial<Record<ColonneAttendue['type'], (brut: Cellule) => number | boolean | Anomalie>>> = LECTURES_DE_COLONNE

const DUREE = 'durée (mois)'
const DECISION = 'décision du préfet'
/** Une décision demandée n'est pas prise. */
const PAS_ENCORE = /^(?:en (?:attente|cours)|demand\w+|sollicit\w+|a venir|attendue?|aucune?|neant)\b/

export function clefDeCase(objet: number, titre: string): string {
  return `${objet}|${titre}`
}

/** Traduit les lignes reconnues dans l'ordre et sous les titres du tableau de suivi. */
export function traduire(suivi: TableauDeSuivi, tableau: TableauReconnu): PlageTraduite {
  const consequence = colonneDe(tableau, 'consequence')
  const paires = Object.entries(suivi.colonnes).flatMap(([clef, attendue]) => {
    const colonne = colonneDe(tableau, clef)
    return colonne === undefined ? [] : [{ clef, attendue, colonne, titre: attendue.titres[0] ?? clef }]
  })
  // Une comparaison de grilles nomme des critères : « Refus d'un logement adapté » y est l'un d'eux, non une rubrique du plan.
  const parMots = colonneDe(tableau, 'pointsDuPlan') === undefined
  const illisibles: Illisible[] = []
  const videes = new Set<string>()
  const enToutesLettres = new Set(paires.filter((paire) => estEnToutesLettres(paire.attendue, tableau, paire.colonne)).map(({ clef }) => clef))
  const lignes = Array.from(tableau.objets, (objet) =>
    paires.map(({ clef, attendue, colonne, titre }) => {
      const interpretee = interpreter(attendue, tableau, objet, colonne)
      const lue = epurer(titre === DUREE ? lireDuree(interpretee, consequence === undefined ? null : valeurDe(tableau, objet, consequence.rang)) : interpretee)
      if (lue === 'erreur') return vider(videes, objet, titre)
      const anomalie = lue === null ? undefined : anomalieDe(attendue, lue.valeur)
      if (lue === null) return null
      if (anomalie === undefined) return suivi.choix?.[clef] === undefined ? lue.valeur : (rapprocher(lue.valeur, suivi.choix[clef], parMots) ?? supplementDe(suivi, clef, tableau, objet))
      if (enToutesLettres.has(clef)) return true
      // « Oui » à la place d'une date : la chose est faite, sans qu'on sache quand.
      if (attendue.type === 'date' && typeof lue.valeur === 'string' && lireBooleen(lue.valeur) === true) return vider(videes, objet, titre)
      illisibles.push({ lieu: lieuDe(tableau, objet, colonne.rang), colonne, attendue, lu: lue.valeur, anomalie })
      return vider(videes, objet, titre)
    }),
  )
  const calculees = suivi.calculees.flatMap(({ titre }, rang) => {
    const colonne = colonneDe(tableau, clefCalculee(rang))
    return colonne === undefined ? [] : [{ titre, colonne }]
  })
  const dispensees = Object.entries(suivi.colonnes).filter(([clef]) => estDispensee(suivi, clef) && paires.every((paire) => paire.clef !== clef))
  const ajouts = dispensees.map(([clef, { titres }]) => ({ titre: titres[0] ?? clef, valeurDe: (objet: number) => supplementDe(suivi, clef, tableau, objet) }))
  return {
    plage: [
      [...paires, ...ajouts].map(({ titre }) => titre),
      ...lignes.map((ligne, i) => [...ligne, ...ajouts.map((ajout) => ajout.valeurDe(tableau.objets[i] ?? 0))]),
    ],
    colonnes: new Map([...calculees, ...paires].map(({ titre, colonne }) => [titre, colonne])),
    remplacees: new Map(dispensees.map(([clef, { titres }]) => [titres[0] ?? clef, clef])),
    illisibles,
    videes,
  }
}

/** « Oui (délibération du 12/05/2023) » est un oui, « le 12/05/2023 » une date : le contrôle, lui, attend l'un ou l'autre seul. */
function interpreter({ type, titres }: ColonneAttendue, tableau: TableauReconnu, objet: number, colonne: ColonneReconnue): Valeur {
  const valeur = type === 'texte' ? valeurFusionnee(tableau, objet, colonne.rang) : valeurDe(tableau, objet, colonne.rang)
  if (type === 'booleen') return drapeauDe(valeur) ?? (typeof valeur === 'string' ? ditOuiOuNon(valeur) : null) ?? valeur
  if (type === 'date' && typeof valeur === 'string') return lireDateDeCase(tableau, colonne, objet) ?? (lireBooleen(valeur) === false || (titres[0] === DECISION && PAS_ENCORE.test(normaliser(valeur))) ? null : valeur)
  return valeur
}

/** Un nom fusionné sur plusieurs lignes n'est écrit que dans la première. */
function valeurFusionnee(tableau: TableauReconnu, objet: number, rang: number): Valeur {
  const valeur = valeurDe(tableau, objet, rang)
  const { feuille, transpose } = tableau
  if (valeur !== null || feuille.fusions.length === 0) return valeur
  const [ligne, colonne] = transpose ? [rang, objet] : [objet, rang]
  const fusion = feuille.fusions.find((candidate) => contient(candidate, { ligne, colonne }))
  return fusion === undefined ? null : feuille.valeur(fusion.ligne, fusion.colonne)
}

/** Une colonne de Oui et de Non dont les cellules remplies sont des phrases (« instance de conciliation ») dit oui là où elle est remplie. */
function estEnToutesLettres({ type }: ColonneAttendue, tableau: TableauReconnu, { rang }: ColonneReconnue): boolean {
  if (type !== 'booleen') return false
  const remplies = Array.from(tableau.objets, (objet) => valeurDe(tableau, objet, rang)).filter((valeur) => typeof valeur === 'string' && valeur.trim() !== '')
  return remplies.length > 0 && remplies.every((valeur) => drapeauDe(valeur) === null)
}

function vider(videes: Set<string>, objet: number, titre: string): null {
  videes.add(clefDeCase(objet, titre))
  return null
}

/** Une erreur est déjà relevée pour elle-même ; un texte d'espaces est vide. */
function epurer(valeur: Valeur): { readonly valeur: Exclude<Cellule, null> } | 'erreur' | null {
  if (estErreur(valeur)) return 'erreur'
  if (valeur === null || (typeof valeur === 'string' && valeur.trim() === '')) return null
  return { valeur: typeof valeur === 'string' ? valeur.trim() : valeur }
}

function anomalieDe({ type }: ColonneAttendue, lue: Exclude<Cellule, null>): Exclude<Anomalie, 'vide'> | undefined {
  const lecture = LECTURES[type]?.(lue)
  return typeof lecture === 'string' && lecture !== 'vide' ? lecture : undefined
}
