import { GRAVITES } from '../../regles'
import type { ConstatDAudit } from '../types'

/** Du plus grave au plus léger, puis dans l'ordre des feuilles, des lignes et des colonnes ; ce qui vise le classeur entier d'abord. */
export function rangerLesConstats(constats: readonly ConstatDAudit[], feuilles: readonly string[]): ConstatDAudit[] {
  const rangs = new Map(feuilles.map((nom, rang) => [nom, rang]))
  const place = ({ lieu }: ConstatDAudit): readonly number[] =>
    lieu === null ? [-1, 0, 0] : [rangs.get(lieu.feuille) ?? feuilles.length, lieu.ligne, lieu.colonne]
  const clefs = new Map(constats.map((constat) => [constat, [GRAVITES.indexOf(constat.gravite), ...place(constat)]]))
  return [...constats].sort((a, b) => comparer(clefs.get(a) ?? [], clefs.get(b) ?? []))
}

function comparer(a: readonly number[], b: readonly number[]): number {
  const rang = a.findIndex((valeur, i) => valeur !== b[i])
  return rang < 0 ? 0 : (a[rang] ?? 0) - (b[rang] ?? 0)
}
