import { ANGLAIS, COUPLES } from '../codes-erreur'
import type { CodeErreur } from '../port'

const FRANCAIS: ReadonlyMap<string, CodeErreur> = new Map(
  COUPLES.flatMap(([anglais, francais]) => [
    [anglais, francais],
    [francais, francais],
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
