import type { Echelle } from '../valeurs/taux'
import type { Notion } from './notions'
import { NOTIONS } from './notions'
import { candidates } from './reconnaitre'
import type { Reconnaissance } from './reconnaitre'

/** Quelle colonne porte quelle notion, une fois acceptée par l'utilisateur. */
export interface Correspondance {
  /** Rang de la colonne, depuis 0. */
  readonly colonnes: Readonly<Partial<Record<Notion, number>>>
  /** Échelle choisie pour une colonne de taux qui mélange 0,33 et 33 ; sans choix, ces taux ne sont pas lus. */
  readonly echelles?: Readonly<Partial<Record<Notion, Echelle>>>
  /** Vrai si l'utilisateur accepte les codes proposés (« 1004 » → « 01004 »). */
  readonly codesProposes?: boolean
}

/** Correspondance que rien ne discute : une seule candidate, d'un seul sens, au moins probable. Le reste attend un choix. */
export function correspondanceSansDoute({ propositions }: Reconnaissance): Correspondance {
  const colonnes: Partial<Record<Notion, number>> = {}
  for (const notion of Object.keys(NOTIONS) as Notion[]) {
    const [seule, ...autres] = candidates(propositions, notion)
    if (seule === undefined || autres.length > 0 || seule.certitude === 'possible') continue
    if (propositions.filter(({ colonne }) => colonne === seule.colonne).length === 1) colonnes[notion] = seule.colonne
  }
  return { colonnes }
}
