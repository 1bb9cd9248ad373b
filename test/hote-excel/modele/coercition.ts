import { afficherErreur } from './affichage'
import type { ValeurDeCellule } from './feuille'

const NOMBRE = /^\s*[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?\s*(%?)\s*$/i
const DATE = /^\s*\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?\s*$/
const BOOLEEN = /^\s*(true|vrai|false|faux)\s*$/i
/** Erreurs qu’on ne peut pas taper : Excel seul les produit. */
const NON_SAISISSABLES: ReadonlySet<string> = new Set(['#PROPAGATION!', '#CALC!', '#OCCUPÉ!'])

/**
 * Ce qu’Excel fait d’un texte écrit par programme, comme d’une frappe. Les deux langues sont lues : un adaptateur juste en
 * français et faux en anglais, ou l’inverse, doit se voir. La valeur d’une date ne compte pas, seulement qu’elle cesse d’être un texte.
 */
export function saisirTexte(texte: string): ValeurDeCellule {
  if (texte.startsWith("'")) return texte.slice(1)
  const erreur = afficherErreur(texte)
  if (erreur !== undefined && !NON_SAISISSABLES.has(erreur)) return { erreur }
  const booleen = BOOLEEN.exec(texte)?.[1]
  if (booleen !== undefined) return /^[tv]/i.test(booleen)
  const nombre = NOMBRE.exec(texte)
  if (nombre !== null) return lireNombre(texte) / (nombre[1] === '%' ? 100 : 1)
  return DATE.test(texte) ? 45_000 : texte
}

function lireNombre(texte: string): number {
  return Number(texte.replace('%', '').replace(',', '.'))
}
