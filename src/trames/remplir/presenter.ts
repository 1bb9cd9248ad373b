import type { ColonneDeTrame, TypeDeColonneDeTrame } from '../types'
import type { ColonnePresentee } from './types'

/** Ce qu'il faut d'une colonne pour la présenter : celles de la trame y répondent, celles qu'une recette ajoute aussi. */
export type ColonneDeFeuille = Pick<ColonneDeTrame, 'code' | 'intitule' | 'type'>

export const FORMAT_ENTIER = '#,##0'
export const FORMAT_POURCENTAGE = '0.00%'
export const FORMAT_DATE = 'dd/mm/yyyy'
/** Sans séparateur de milliers : 2024, jamais 2 024. */
export const FORMAT_ANNEE = '0'

const FORMATS: Readonly<Partial<Record<TypeDeColonneDeTrame, string>>> = {
  entier: FORMAT_ENTIER,
  pourcentage: FORMAT_POURCENTAGE,
  date: FORMAT_DATE,
}

const LARGEURS: Readonly<Record<TypeDeColonneDeTrame, number>> = {
  texte: 32,
  code: 22,
  liste: 32,
  mixte: 22,
  'liste de nombres': 22,
  entier: 16,
  nombre: 16,
  pourcentage: 16,
  date: 14,
  booleen: 14,
}

const TEXTES: readonly TypeDeColonneDeTrame[] = ['texte', 'code', 'liste', 'liste de nombres', 'mixte']

/** Format de nombre d'Excel, en anglais ; `null` : standard. */
export function formatDe({ intitule, type }: Pick<ColonneDeFeuille, 'intitule' | 'type'>): string | null {
  if (type === 'entier' && /^ann[ée]e/i.test(intitule)) return FORMAT_ANNEE
  return FORMATS[type] ?? null
}

/** Un intitulé plus large que sa colonne passe à la ligne plutôt que d'être coupé. */
export function presenterColonne(colonne: ColonneDeFeuille): ColonnePresentee {
  const largeur = LARGEURS[colonne.type]
  return { largeur, format: formatDe(colonne), renvoi: TEXTES.includes(colonne.type) || colonne.intitule.length > largeur }
}

/** Colonne vide entre un tableau et ce qui se pose à côté. */
export const COLONNE_VIDE: ColonnePresentee = { largeur: 4, format: null, renvoi: false }
