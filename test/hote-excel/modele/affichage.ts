import type { CodeErreur } from '../../../src/classeur/port'

/** Nom d’une erreur sur le fil ; table écrite à part de celle de l’adaptateur, pour que l’une contrôle l’autre. */
const SUR_LE_FIL: Readonly<Record<CodeErreur, string>> = {
  '#DIV/0!': '#DIV/0!',
  '#N/A': '#N/A',
  '#NOM?': '#NAME?',
  '#NOMBRE!': '#NUM!',
  '#NUL!': '#NULL!',
  '#REF!': '#REF!',
  '#VALEUR!': '#VALUE!',
  '#CALC!': '#CALC!',
  '#OCCUPÉ!': '#BUSY!',
  '#PROPAGATION!': '#SPILL!',
}
const AFFICHEES: ReadonlyMap<string, CodeErreur> = new Map(
  Object.entries(SUR_LE_FIL).flatMap(([affichee, nom]) => [
    [nom, affichee as CodeErreur],
    [affichee, affichee as CodeErreur],
  ]),
)

export function nommerErreur(affichee: CodeErreur): string {
  return SUR_LE_FIL[affichee]
}

/** Erreur désignée par son nom, anglais ou français. */
export function afficherErreur(nom: string): CodeErreur | undefined {
  return AFFICHEES.get(nom.trim().toUpperCase())
}
