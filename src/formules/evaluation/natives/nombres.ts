import type { Valeur } from '../../../classeur/port'
import { ErreurDeCase, NonEvaluable } from '../arrets'
import { arrondir } from '../arrondir'
import type { SensDArrondi } from '../arrondir'
import { enEntier, enNombre, verifierNombre } from '../conversions'
import type { Native } from '../moteur'
import { diviser, elever } from '../operateurs'
import { depuisValeur } from '../operande'
import { avecArguments, deValeurs } from './declarer'

function deNombre(nom: string, calculer: (nombre: number) => number): readonly [string, Native] {
  return deValeurs(nom, 1, 1, ([valeur = null]) => verifierNombre(calculer(enNombre(valeur))))
}

function arrondi(nom: string, sens: SensDArrondi, minimum = 2): readonly [string, Native] {
  return deValeurs(nom, minimum, 2, ([nombre = null, decimales = 0]) => {
    const places = enEntier(decimales)
    if (Math.abs(places) > 100) throw new NonEvaluable(nom, 'arguments')
    return arrondir(enNombre(nombre), places, sens)
  })
}

/** ENT descend toujours : `ENT(-1,5)` vaut -2. */
function entier(nombre: number): number {
  return nombre < 0 ? arrondir(nombre, 0, 'haut') : arrondir(nombre, 0, 'bas')
}

/** Le reste a le signe du diviseur. Avec des décimales, le bruit de calcul déciderait : seuls les entiers sont sûrs. */
function reste(nombre: number, diviseur: number): number {
  if (diviseur === 0) throw ErreurDeCase.pour('#DIV/0!')
  if (!Number.isSafeInteger(nombre) || !Number.isSafeInteger(diviseur)) throw new NonEvaluable('MOD', 'arrondi')
  const brut = nombre % diviseur
  return brut !== 0 && brut < 0 !== diviseur < 0 ? brut + diviseur : brut + 0
}

function positif(nombre: number): number {
  if (nombre <= 0) throw ErreurDeCase.pour('#NOMBRE!')
  return nombre
}

function multiple(nom: string, sens: SensDArrondi): readonly [string, Native] {
  return deValeurs(nom, 2, 2, ([nombre = null, pas = null]) => {
    const [valeur, unite] = [enNombre(nombre), enNombre(pas)]
    if (!Number.isSafeInteger(unite) || unite <= 0 || valeur < 0) throw new NonEvaluable(nom, 'arrondi')
    return arrondir(valeur / unite, 0, sens) * unite
  })
}

function deux(nom: string, calculer: (a: number, b: number) => Valeur): readonly [string, Native] {
  return deValeurs(nom, 2, 2, ([a = null, b = null]) => calculer(enNombre(a), enNombre(b)))
}

export const NOMBRES: readonly (readonly [string, Native])[] = [
  arrondi('ROUND', 'proche'),
  arrondi('ROUNDUP', 'haut'),
  arrondi('ROUNDDOWN', 'bas'),
  arrondi('TRUNC', 'bas', 1),
  deNombre('INT', entier),
  multiple('CEILING', 'haut'),
  multiple('FLOOR', 'bas'),
  deux('MOD', reste),
  deux('POWER', elever),
  deux('QUOTIENT', (a, b) => arrondir(diviser(a, b), 0, 'bas')),
  deNombre('ABS', Math.abs),
  deNombre('SIGN', Math.sign),
  deNombre('SQRT', (nombre) => (nombre === 0 ? 0 : Math.sqrt(positif(nombre)))),
  deNombre('EXP', Math.exp),
  deNombre('LN', (nombre) => Math.log(positif(nombre))),
  deNombre('LOG10', (nombre) => Math.log10(positif(nombre))),
  avecArguments('PI', 0, 0, () => depuisValeur(Math.PI)),
]
