import type { Valeur } from '../../classeur/port'
import { ErreurDeCase, NonEvaluable } from './arrets'

const ORDRE = new Intl.Collator('fr', { sensitivity: 'accent' })
/** Excel classe le trait d'union et l'apostrophe à part : l'ordre de deux textes qui en portent n'est pas sûr. */
const ORDRE_SUR = /^[\p{L}\p{N} ]*$/u

/** Deux nombres de mêmes quinze chiffres ne s'écartent jamais davantage, rapporté au plus grand. */
const ECART_MAX = 2e-14

/** Excel compare les nombres sur quinze chiffres : `0,1+0,2=0,3` est vrai. Les écrire coûte cher ; peu y sont obligés. */
export function memeNombre(a: number, b: number): boolean {
  if (a === b) return true
  if (Math.abs(a - b) > ECART_MAX * Math.max(Math.abs(a), Math.abs(b))) return false
  return a.toPrecision(15) === b.toPrecision(15)
}

export function memeTexte(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Négatif, nul ou positif. Nombre < texte < booléen ; le vide prend le type de l'autre. */
export function comparer(a: Valeur, b: Valeur): number {
  const gauche = a ?? vide(b)
  const droite = b ?? vide(a)
  if (typeof gauche === 'object') throw ErreurDeCase.pour(gauche?.erreur ?? '#VALEUR!')
  if (typeof droite === 'object') throw ErreurDeCase.pour(droite?.erreur ?? '#VALEUR!')
  if (typeof gauche === 'number' && typeof droite === 'number') return memeNombre(gauche, droite) ? 0 : gauche - droite
  if (typeof gauche === 'string' && typeof droite === 'string') return comparerTextes(gauche, droite)
  return typeof gauche === typeof droite ? Number(gauche) - Number(droite) : rang(gauche) - rang(droite)
}

/** L'égalité n'a pas besoin de l'ordre : elle vaut pour tous les textes, et pour une case vide à côté d'un texte. */
export function egales(a: Valeur, b: Valeur): boolean {
  const [gauche, droite] = [a ?? vide(b), b ?? vide(a)]
  return typeof gauche === 'string' && typeof droite === 'string' ? memeTexte(gauche, droite) : comparer(gauche, droite) === 0
}

function comparerTextes(a: string, b: string): number {
  if (memeTexte(a, b)) return 0
  if (!ORDRE_SUR.test(a) || !ORDRE_SUR.test(b)) throw new NonEvaluable(`${a} < ${b}`, 'texte')
  return ORDRE.compare(a, b)
}

function vide(autre: Valeur): Valeur {
  if (typeof autre === 'string') return ''
  return typeof autre === 'boolean' ? false : 0
}

function rang(valeur: number | string | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof valeur)
}
