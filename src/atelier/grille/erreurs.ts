import type { CodeErreur } from '../../classeur/port'

/** Libellé français de chaque code interne de la grille (qui parle anglais, comme le fichier). */
const FRANCAIS: ReadonlyMap<string, CodeErreur> = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#N/A', '#N/A'],
  ['#NAME?', '#NOM?'],
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#CALC!', '#CALC!'],
  ['#GETTING_DATA', '#OCCUPÉ!'],
  ['#CYCLE!', '#REF!'],
  ['#ERROR!', '#VALEUR!'],
])
const ANGLAIS: ReadonlyMap<CodeErreur, string> = new Map([...FRANCAIS].reverse().map(([anglais, francais]) => [francais, anglais]))

/** Code d'erreur du texte d'une cellule de la grille, ou `null` si c'est un texte ordinaire. */
export function erreurFrancaise(texte: string): CodeErreur | null {
  return FRANCAIS.get(texte) ?? null
}

/** Code interne de la grille. */
export function erreurAnglaise(erreur: CodeErreur): string {
  return ANGLAIS.get(erreur) ?? '#VALUE!'
}
