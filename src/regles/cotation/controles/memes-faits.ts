import { recouvrementsDe } from '../exclusions'
import type { CritereDeGrille } from '../grille'

/** Critères d'une grille qui peuvent noter un seul et même fait. */
export type MemeFait = readonly CritereDeGrille[]

/** Groupes de critères reliés de proche en proche par leurs recouvrements, du premier identifiant au dernier. */
export function memesFaits(criteres: readonly CritereDeGrille[]): MemeFait[] {
  const paires = recouvrementsDe(new Set(criteres.flatMap(({ id }) => id ?? [])))
  const faits: Set<string>[] = []
  for (const [a, b] of paires) {
    const touches = faits.filter((fait) => fait.has(a) || fait.has(b))
    for (const touche of touches) faits.splice(faits.indexOf(touche), 1)
    faits.push(new Set([a, b, ...touches.flatMap((fait) => [...fait])]))
  }
  return faits
    .map((fait) =>
      criteres.filter(({ id }) => id !== null && fait.has(id)).sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
    )
    .sort((a, b) => ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
}
