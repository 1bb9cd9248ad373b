import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import { ErreurDeCase, NonEvaluable } from './arrets'

const ENTIER = /^[+-]?\d{1,15}$/
const MOIS = /(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jul|jun|ao[uû]|aug|sep|oct|nov|d[eé]c)/i
const NOMBRE_OU_HEURE = /^[+-]?(?:[\d\s.,]+e[+-]?\d+|\d[\d:.\s]*[ap]m?)$/i
const LOGIQUE = /^(?:vrai|faux|true|false)$/i

/**
 * Nombre qu'Excel lirait dans un texte : le nombre s'il est le même partout, `null` si ce n'en est un nulle part.
 * @throws NonEvaluable quand la réponse dépend des réglages du poste (décimales, dates, monnaies…)
 */
export function nombreDansTexte(texte: string): number | null {
  const net = texte.trim()
  if (ENTIER.test(net)) return Number(net)
  if (!/\d/.test(net)) return null
  const aDesLettres = /\p{L}/u.test(net)
  if (aDesLettres && !MOIS.test(net) && !NOMBRE_OU_HEURE.test(net)) return null
  throw new NonEvaluable(texte, 'texte')
}

/** Conversion d'Excel vers un nombre. @throws ErreurDeCase `#VALEUR!`, ou l'erreur que porte la valeur */
export function enNombre(valeur: Valeur): number {
  if (typeof valeur === 'number') return valeur
  if (valeur === null) return 0
  if (typeof valeur === 'boolean') return valeur ? 1 : 0
  if (estErreur(valeur)) throw ErreurDeCase.pour(valeur.erreur)
  const nombre = nombreDansTexte(valeur)
  if (nombre === null) throw ErreurDeCase.pour('#VALEUR!')
  return nombre
}

export function enEntier(valeur: Valeur): number {
  return Math.trunc(enNombre(valeur))
}

/** Un nombre à décimales ou un booléen devient un texte différent selon la langue du poste : on ne sait pas. */
export function enTexte(valeur: Valeur): string {
  if (typeof valeur === 'string') return valeur
  if (valeur === null) return ''
  if (typeof valeur === 'object') throw ErreurDeCase.pour(valeur.erreur)
  if (typeof valeur === 'number' && Number.isInteger(valeur) && Math.abs(valeur) < 1e11) return String(valeur)
  throw new NonEvaluable(String(valeur), 'texte')
}

export function enBooleen(valeur: Valeur): boolean {
  if (typeof valeur === 'boolean') return valeur
  if (typeof valeur !== 'string') return enNombre(valeur) !== 0
  if (LOGIQUE.test(valeur)) throw new NonEvaluable(valeur, 'texte')
  throw ErreurDeCase.pour('#VALEUR!')
}

/** Un critère ou un test qui dit « VRAI » en toutes lettres dépend de la langue du poste. */
export function estMotLogique(texte: string): boolean {
  return LOGIQUE.test(texte.trim())
}

/** @throws ErreurDeCase `#NOMBRE!` pour un résultat qu'aucune cellule ne peut porter */
export function verifierNombre(nombre: number): number {
  if (!Number.isFinite(nombre)) throw ErreurDeCase.pour('#NOMBRE!')
  return nombre
}
