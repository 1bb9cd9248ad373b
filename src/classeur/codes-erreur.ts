import type { CodeErreur } from './port'

/** Fichiers, Office.js et grille nomment les erreurs de cellule en anglais, quelle que soit la langue d’Excel. */
export const ANGLAIS: Readonly<Record<CodeErreur, string>> = {
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

/** Couples (anglais, français), avec le nom qu’Excel donne à une valeur encore attendue. */
export const COUPLES: readonly (readonly [string, CodeErreur])[] = [
  ...Object.entries(ANGLAIS).map(([francais, anglais]) => [anglais, francais as CodeErreur] as const),
  ['#GETTING_DATA', '#OCCUPÉ!'],
]
