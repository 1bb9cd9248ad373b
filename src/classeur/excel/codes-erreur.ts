import type { CodeErreur } from '../port'

/** Office.js nomme les erreurs de cellule en anglais, quelle que soit la langue d’Excel. */
const ANGLAIS: Readonly<Record<CodeErreur, string>> = {
  '#VALEUR!': '#VALUE!',
  '#N/A': '#N/A',
  '#NOM?': '#NAME?',
  '#REF!': '#REF!',
  '#DIV/0!': '#DIV/0!',
  '#NOMBRE!': '#NUM!',
  '#NUL!': '#NULL!',
  '#PROPAGATION!': '#SPILL!',
  '#CALC!': '#CALC!',
  '#OCCUPÉ!': '#BUSY!',
}

const FRANCAIS: ReadonlyMap<string, CodeErreur> = new Map(
  Object.entries(ANGLAIS).flatMap(([francais, anglais]) => [
    [anglais, francais as CodeErreur],
    [francais, francais as CodeErreur],
  ]),
)

/** Libellé anglais à écrire dans Excel. */
export function versAnglais(code: CodeErreur): string {
  return ANGLAIS[code]
}

/**
 * Libellé français d’une erreur lue. Une erreur hors du vocabulaire du port (`#FIELD!`, `#BLOCKED!`…) reste une erreur :
 * elle devient `#VALEUR!` plutôt qu’un texte qu’on prendrait pour une donnée.
 */
export function versFrancais(libelle: string): CodeErreur {
  return FRANCAIS.get(libelle.toUpperCase()) ?? '#VALEUR!'
}

export function estCodeErreur(libelle: string): libelle is CodeErreur {
  return FRANCAIS.get(libelle) === libelle
}
