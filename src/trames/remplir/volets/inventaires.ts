import type { ContenuSaisi, LigneSaisie } from '../types'

/** Effectif saisi, ou `null`. */
export function nombreSaisi(contenu: ContenuSaisi | undefined): number | null {
  return typeof contenu === 'number' ? contenu : null
}

/** Inventaires du plus ancien au plus récent ; un inventaire sans année garde sa place après les autres. */
export function parAnnee(lignes: readonly LigneSaisie[]): readonly LigneSaisie[] {
  const annee = (ligne: LigneSaisie): number => nombreSaisi(ligne['annee']) ?? Number.POSITIVE_INFINITY
  return [...lignes].sort((a, b) => (annee(a) === annee(b) ? 0 : annee(a) - annee(b)))
}

/** Années dont les résidences et les logements sont saisis, dans l'ordre des lignes. */
export function anneesCompletes(lignes: readonly LigneSaisie[]): readonly number[] {
  return lignes.flatMap(({ annee, rp, ls }) => (typeof annee === 'number' && typeof rp === 'number' && typeof ls === 'number' ? [annee] : []))
}
