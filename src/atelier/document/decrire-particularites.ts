import type { ClasseurXlsx, Particularites } from '../../classeur/xlsx'
import { phrase } from '../phrase'

/** Ce qui se voit comme des cellules n'a pas à être annoncé. */
const MONTRES: ReadonlySet<keyof Particularites> = new Set(['tableaux'])

/** Une phrase par genre présent : ce que la grille ne montre pas, et que l'enregistrement conserve. */
export function decrireParticularites(comptes: Particularites, { signe, date1904 }: Pick<ClasseurXlsx, 'signe' | 'date1904'>): readonly string[] {
  const genres = Object.keys(comptes) as readonly (keyof Particularites)[]
  return [
    ...genres
      .filter((genre) => comptes[genre] > 0 && !MONTRES.has(genre))
      .map((genre) => phrase(`particularite-${genre}`, { nombre: comptes[genre], s: comptes[genre] > 1 ? 's' : '', x: comptes[genre] > 1 ? 'x' : '' })),
    ...(signe ? [phrase('particularite-signature')] : []),
    ...(date1904 ? [phrase('particularite-date1904')] : []),
  ]
}
