import type { ColonneDeFeuille } from '../presenter'
import type { FormuleDecrite } from '../types'

/** Ce qu'une formule rend quand un graphique ne doit rien tracer : `#N/A` y laisse un trou, un texte vide s'y tracerait comme zéro. */
export const TROU = 'NA()'

/** Colonne d'appui d'une colonne que l'on lit : les mêmes nombres, tels qu'un graphique les prend. */
export function colonneDAppui({ code, intitule, type }: ColonneDeFeuille): ColonneDeFeuille {
  return { code: codeDAppui(code), intitule: intituleDAppui(intitule), type }
}

export function codeDAppui(code: string): string {
  return `${code}_graphique`
}

export function intituleDAppui(intitule: string): string {
  return `${intitule}, pour le graphique`
}

/** Le nombre de la case, ou un trou. `rang` : celui de la case. */
export function appui(place: string, rang: number): FormuleDecrite {
  return { formule: `=IF(ISNUMBER(${place}),${place},${TROU})`, rang: rang + 1 }
}

/** Vrai pour une formule, en anglais, qui rend `#N/A` exprès : ce n'est pas un calcul en erreur. */
export function laisseUnTrou(formule: string): boolean {
  return formule.includes(TROU)
}
