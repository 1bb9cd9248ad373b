import { ANGLAIS, COUPLES } from '../../classeur/codes-erreur'
import type { CodeErreur } from '../../classeur/port'

/** Libellé français de chaque code interne de la grille (qui parle anglais, comme le fichier). */
const FRANCAIS: ReadonlyMap<string, CodeErreur> = new Map([...COUPLES, ['#CYCLE!', '#REF!'], ['#ERROR!', '#VALEUR!']])

/** Code d'erreur du texte d'une cellule de la grille, ou `null` si c'est un texte ordinaire. */
export function erreurFrancaise(texte: string): CodeErreur | null {
  return FRANCAIS.get(texte) ?? null
}

/** Code interne de la grille. */
export function erreurAnglaise(erreur: CodeErreur): string {
  return erreur === '#OCCUPÉ!' ? '#GETTING_DATA' : ANGLAIS[erreur]
}
