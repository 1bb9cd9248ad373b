import { message, normaliser } from '../../regles'
import type { Anomalie } from '../anomalies'
import { extrait, ouvrirCarnet } from '../anomalies'
import type { FichierLu } from '../fichier'
import { millesimeDe } from './annee'
import { SECONDS_SENS } from './intitules-connus'
import type { Notion } from './notions'
import { NOTIONS } from './notions'
import type { Proposition } from './proposition'
import type { Sens } from './sens-d-un-intitule'
import { sensDe } from './sens-d-un-intitule'
import { cellulesRemplies, confirment, dementent } from './valeurs-de-colonne'

export interface Reconnaissance {
  /** Dans l'ordre des colonnes ; une colonne peut en porter deux. */
  readonly propositions: readonly Proposition[]
  /** Notions que plusieurs colonnes peuvent porter : à l'utilisateur de choisir. */
  readonly discutees: readonly Notion[]
  /** Rangs des colonnes dont l'intitulé ne dit rien de connu. */
  readonly inconnues: readonly number[]
  /** Année de l'inventaire, lue dans l'intitulé du taux (jamais dans le nom du fichier) ; `null` si elle n'y est pas ou s'il y en a deux. */
  readonly anneeInventaire: number | null
  readonly anomalies: readonly Anomalie[]
}

/** Reconnaît les colonnes d'un fichier. Toutes les candidates sont rendues, avec leur certitude ; aucune n'est choisie. */
export function reconnaitreColonnes({ entetes, lignes }: Pick<FichierLu, 'entetes' | 'lignes'>): Reconnaissance {
  const propositions = entetes.flatMap((intitule, colonne) => proposer(intitule, colonne, cellulesRemplies(lignes, colonne)))
  const portees = new Set(propositions.map(({ colonne }) => colonne))
  const discutees = (Object.keys(NOTIONS) as Notion[]).filter((notion) => candidates(propositions, notion).length > 1)
  const annees = anneesDe(propositions, 'taux')
  return {
    propositions,
    discutees,
    inconnues: entetes.flatMap((intitule, rang) => (portees.has(rang) || intitule.trim() === '' ? [] : [rang])),
    anneeInventaire: annees.length === 1 ? (annees[0] ?? null) : null,
    anomalies: anomaliesDe(propositions, discutees),
  }
}

export function candidates(propositions: readonly Proposition[], notion: Notion): readonly Proposition[] {
  return propositions.filter((proposition) => proposition.notion === notion)
}

function proposer(intitule: string, colonne: number, remplies: readonly string[]): readonly Proposition[] {
  return avecSecondSens(intitule, sensDe(intitule), remplies).map((sens) => ({
    ...sens,
    colonne,
    intitule,
    ...millesimeDe(intitule),
  }))
}

/** Un intitulé publié ne ment pas sur sa colonne, fût-elle mal remplie ; sauf « Commune », qui peut porter le nom ou le code. */
function estContraire({ notion, raison }: Sens, remplies: readonly string[]): boolean {
  if (notion === 'nom') return confirment(remplies, 'code')
  return raison !== 'intitule-connu' && dementent(remplies, NOTIONS[notion].type)
}

/** Confronte le sens aux valeurs : « objectif_sru » est un taux, sauf si la colonne compte des logements. */
function avecSecondSens(intitule: string, premiers: readonly Sens[], remplies: readonly string[]): readonly Sens[] {
  const pesees = premiers.map((sens): Sens =>
    estContraire(sens, remplies) ? { ...sens, certitude: 'possible', raison: 'valeurs-contraires' } : sens,
  )
  const second = SECONDS_SENS.find((autre) => normaliser(autre.intitule) === normaliser(intitule))
  if (second === undefined) return pesees
  const contredit = pesees.some(({ raison }) => raison === 'valeurs-contraires')
  const retenu = second.si === 'drapeaux' ? confirment(remplies, 'drapeau') : contredit
  return retenu ? [...pesees, { notion: second.notion, certitude: 'possible', raison: 'second-sens' }] : pesees
}

function anneesDe(propositions: readonly Proposition[], notion: Notion): readonly number[] {
  return [...new Set(candidates(propositions, notion).flatMap(({ annee }) => (annee === null ? [] : [annee])))]
}

function anomaliesDe(propositions: readonly Proposition[], discutees: readonly Notion[]): readonly Anomalie[] {
  const carnet = ouvrirCarnet([])
  for (const notion of discutees) {
    const intitules = candidates(propositions, notion).map(({ intitule }) => `« ${extrait(intitule)} »`)
    carnet.ajouter(message('donnees.colonnes.discutees', { notion: NOTIONS[notion].nom, intitules: intitules.join(', ') }))
  }
  for (const { notion, intitule, raison, colonne } of propositions) {
    const donnees = { notion: NOTIONS[notion].nom, intitule: extrait(intitule) }
    if (raison === 'valeurs-contraires') carnet.ajouter(message('donnees.colonnes.valeurs-contraires', donnees), [], colonne)
  }
  const annees = anneesDe(propositions, 'taux')
  if (candidates(propositions, 'taux').length > 0 && annees.length === 0) carnet.ajouter(message('donnees.colonnes.annee-inconnue'))
  const autres = anneesDe(propositions, 'logements')
  if (annees.length === 1 && autres.length === 1 && annees[0] !== autres[0]) {
    carnet.ajouter(message('donnees.colonnes.annees-differentes', { taux: String(annees[0]), logements: String(autres[0]) }))
  }
  return carnet.anomalies()
}
