import { normaliser } from '../socle/normaliser'

/** Situation d'une commune dans la période, telle qu'elle se choisit ou se tape. */
export type Situation =
  | 'droit commun'
  | 'nouvelle entrante rang 1'
  | 'nouvelle entrante rang 2'
  | 'entrée en cours de période'
  | 'rang 1 après entrée en cours'
  | 'exemptée'

export const SITUATIONS: readonly Situation[] = [
  'droit commun',
  'nouvelle entrante rang 1',
  'nouvelle entrante rang 2',
  'entrée en cours de période',
  'rang 1 après entrée en cours',
  'exemptée',
]

/** Nouvelle entrante dont le rang n'est pas dit : l'objectif en dépend, l'interdiction d'aménagement non. */
export type SituationLue = Situation | 'nouvelle entrante'

const RANG = /(?:^| )(?:rang )?([1-9])(?:re|er|e|eme|ere)?(?: |$)/

/** Lit une situation sans égard à la casse, aux accents ni à la ponctuation ; `undefined` si le texte n'en nomme aucune. */
export function lireSituation(texte: string): SituationLue | undefined {
  const mots = normaliser(texte)
  if (/^(?:droit commun|legal|vii|regime legal|cas classique|deficitaire|standard|normale?)$/.test(mots)) return 'droit commun'
  if (/^exempte/.test(mots) || mots === 'exemption') return 'exemptée'
  if (!/(?:^| )(?:nouvelle?|entrante?|entree|viii|rang|periode)(?: |$)/.test(mots)) return undefined
  const rang = RANG.exec(mots)?.[1] ?? (/premiere/.test(mots) ? '1' : /deuxieme|seconde/.test(mots) ? '2' : undefined)
  const apresEntreeEnCours = /apres entree en cours|suite entree en cours/.test(mots)
  if (apresEntreeEnCours && (rang === undefined || rang === '1')) return 'rang 1 après entrée en cours'
  if (!apresEntreeEnCours && /en cours/.test(mots)) return 'entrée en cours de période'
  if (rang === undefined) return /(?:^| )(?:entrante?|viii)(?: |$)/.test(mots) ? 'nouvelle entrante' : undefined
  if (rang === '1') return 'nouvelle entrante rang 1'
  return rang === '2' ? 'nouvelle entrante rang 2' : 'droit commun'
}

/** Vrai pour une commune qui relève du VIII : ni abaissement ni mutualisation. */
export function estEntrante(situation: SituationLue): boolean {
  return situation !== 'droit commun' && situation !== 'exemptée'
}
