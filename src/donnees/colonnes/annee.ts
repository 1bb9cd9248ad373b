import { normaliser } from '../../regles'

export interface Millesime {
  /** Seule année de l'intitulé ; `null` s'il n'en porte aucune, ou une période. */
  readonly annee: number | null
  /** « 2023-2025 » ; `null` sans période. */
  readonly periode: string | null
}

const ANNEES = /\b20\d\d\b/g

/** Année ou période que porte un intitulé. */
export function millesimeDe(intitule: string): Millesime {
  const [premiere, seconde, ...autres] = normaliser(intitule).match(ANNEES) ?? []
  if (premiere === undefined || autres.length > 0) return { annee: null, periode: null }
  return seconde === undefined ? { annee: Number(premiere), periode: null } : { annee: null, periode: `${premiere}-${seconde}` }
}

/** Intitulé réduit à ses mots, chaque année remplacée : « taux sru au 01 01 # ». */
export function patronDe(intitule: string): string {
  return normaliser(intitule).replace(ANNEES, '#')
}
