import { normaliser } from '../../socle/normaliser'

/** Les quatre thèmes du 2e volet et de l'article 1er. */
export type Theme =
  | 'Action foncière'
  | 'Urbanisme et aménagement'
  | 'Programmation et financement du logement social'
  | 'Attribution aux publics prioritaires'

export const THEMES: readonly Theme[] = [
  'Action foncière',
  'Urbanisme et aménagement',
  'Programmation et financement du logement social',
  'Attribution aux publics prioritaires',
]

const DEBUTS: readonly (readonly [RegExp, Theme])[] = [
  [/^(?:action )?fonci/, 'Action foncière'],
  [/^(?:urbanisme|amenagement)/, 'Urbanisme et aménagement'],
  [/^(?:programmation|financement)/, 'Programmation et financement du logement social'],
  [/^attribution/, 'Attribution aux publics prioritaires'],
]

/** Lit un thème, numéroté ou non, sans égard à la casse ni aux accents ; `undefined` s'il n'en est pas. */
export function lireTheme(texte: string): Theme | undefined {
  const mots = normaliser(texte).replace(/^[1-4] /, '')
  return DEBUTS.find(([debut]) => debut.test(mots))?.[1]
}
