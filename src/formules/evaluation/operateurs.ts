import type { Valeur } from '../../classeur/port'
import type { OperateurBinaire } from '../types'
import { ErreurDeCase, NonEvaluable } from './arrets'
import { comparer, egales } from './comparer'
import { enNombre, enTexte, verifierNombre } from './conversions'

type OperateurDeValeurs = Exclude<OperateurBinaire, ':' | 'inter' | 'union'>

export const OPERATEURS: Readonly<Record<OperateurDeValeurs, (a: Valeur, b: Valeur) => Valeur>> = {
  '+': (a, b) => verifierNombre(enNombre(a) + enNombre(b)),
  '-': (a, b) => verifierNombre(enNombre(a) - enNombre(b)),
  '*': (a, b) => verifierNombre(enNombre(a) * enNombre(b)),
  '/': (a, b) => diviser(enNombre(a), enNombre(b)),
  '^': (a, b) => elever(enNombre(a), enNombre(b)),
  '&': (a, b) => enTexte(a) + enTexte(b),
  '=': (a, b) => egales(a, b),
  '<>': (a, b) => !egales(a, b),
  '<': (a, b) => comparer(a, b) < 0,
  '>': (a, b) => comparer(a, b) > 0,
  '<=': (a, b) => comparer(a, b) <= 0,
  '>=': (a, b) => comparer(a, b) >= 0,
}

export function diviser(a: number, b: number): number {
  if (b === 0) throw ErreurDeCase.pour('#DIV/0!')
  return verifierNombre(a / b)
}

/** Racines impaires d'un nombre négatif : selon la version, Excel rend la racine ou une erreur. */
export function elever(base: number, exposant: number): number {
  if (base < 0 && !Number.isInteger(exposant)) throw new NonEvaluable('^', 'arguments')
  if (base === 0 && exposant === 0) throw ErreurDeCase.pour('#NOMBRE!')
  if (base === 0 && exposant < 0) throw ErreurDeCase.pour('#DIV/0!')
  return verifierNombre(base ** exposant)
}

/** Excel met à zéro le résultat d'une dernière soustraction quand il n'est que bruit de calcul : `=0,5-0,4-0,1` vaut 0. */
export function effacerLeBruit(resultat: number, operande: number): number {
  return Math.abs(resultat) < Math.abs(operande) * 2 ** -49 ? 0 : resultat
}
