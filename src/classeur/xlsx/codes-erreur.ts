import type { CodeErreur } from '../port'

const LUS: ReadonlyMap<string, CodeErreur> = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#N/A', '#N/A'],
  ['#NAME?', '#NOM?'],
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#CALC!', '#CALC!'],
  ['#BUSY!', '#OCCUPÉ!'],
  ['#GETTING_DATA', '#OCCUPÉ!'],
])

/**
 * Excel n'écrit dans `<v>` que les codes d'avant 2019 ; les récents y sont `#VALUE!` ou `#N/A`, précisés ailleurs.
 */
const ECRITS: Readonly<Record<CodeErreur, string>> = {
  '#VALEUR!': '#VALUE!',
  '#N/A': '#N/A',
  '#NOM?': '#NAME?',
  '#REF!': '#REF!',
  '#DIV/0!': '#DIV/0!',
  '#NOMBRE!': '#NUM!',
  '#NUL!': '#NULL!',
  '#PROPAGATION!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#OCCUPÉ!': '#N/A',
}

/** Un code plus récent que nous se lit `#VALEUR!` : la cellule reste une erreur. */
export function lireCodeErreur(code: string): CodeErreur {
  return LUS.get(code) ?? '#VALEUR!'
}

export function ecrireCodeErreur(code: CodeErreur): string {
  return ECRITS[code]
}
