import { candidates, NOTIONS } from '../../src/donnees'
import type { Correspondance, Notion, Reconnaissance } from '../../src/donnees'

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
