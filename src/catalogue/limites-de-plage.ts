import type { ArgumentBrut, Brut } from './types'

/** Cellules qu'Excel lit au plus en une fois, tous arguments d'un appel réunis. */
export const CELLULES_PAR_APPEL = 5_000_000
/** Poids qu'Excel sur le web admet pour une requête ou une réponse ; sur poste, la limite n'est pas établie. */
export const OCTETS_PAR_APPEL = 5 * 1024 * 1024

/** Cellules d'un argument : 1 pour une valeur seule, 0 s'il est omis. */
export function compterCellules(argument: ArgumentBrut): number {
  if (argument === null) return 0
  if (typeof argument !== 'object') return 1
  return argument.reduce((somme, ligne) => somme + ligne.length, 0)
}

/**
 * Octets que ces arguments occupent en JSON (UTF-8), comptés sans rien écrire. S'arrête dès que `plafond` est dépassé : le
 * compte rendu est alors seulement au-dessus de lui.
 */
export function peserArguments(args: readonly ArgumentBrut[], plafond: number): number {
  let octets = 1 + Math.max(1, args.length)
  for (const argument of args) {
    octets += typeof argument === 'object' && argument !== null ? peserPlage(argument, plafond - octets) : peserValeur(argument)
    if (octets > plafond) break
  }
  return octets
}

function peserPlage(lignes: readonly (readonly Brut[])[], plafond: number): number {
  let octets = 1 + Math.max(1, lignes.length)
  for (const ligne of lignes) {
    octets += 1 + Math.max(1, ligne.length)
    for (let c = 0; c < ligne.length; c += 1) octets += peserValeur(ligne[c] as Brut)
    if (octets > plafond) break
  }
  return octets
}

const OCTETS_DE_VRAI_OU_NUL = 4
const OCTETS_DE_FAUX = 5
const OCTETS_DES_GUILLEMETS = 2

function peserValeur(valeur: Brut): number {
  if (typeof valeur === 'number') return peserNombre(valeur)
  if (typeof valeur === 'string') return OCTETS_DES_GUILLEMETS + peserTexte(valeur)
  return valeur === false ? OCTETS_DE_FAUX : OCTETS_DE_VRAI_OU_NUL
}

/** Les entiers courants se comptent sans être écrits : une plage en porte des millions. */
function peserNombre(nombre: number): number {
  const absolu = Math.abs(nombre)
  if (!Number.isInteger(nombre) || absolu >= 1e9) return Number.isFinite(nombre) ? String(nombre).length : OCTETS_DE_VRAI_OU_NUL
  let chiffres = nombre < 0 ? 2 : 1
  for (let seuil = 10; absolu >= seuil; seuil *= 10) chiffres += 1
  return chiffres
}

const ECHAPPES_EN_DEUX = /["\\\b\f\n\r\t]/

function peserTexte(texte: string): number {
  let octets = 0
  for (let i = 0; i < texte.length; i += 1) {
    const code = texte.charCodeAt(i)
    if (code < 0x20 || code === 0x22 || code === 0x5c) octets += ECHAPPES_EN_DEUX.test(texte.charAt(i)) ? 2 : 6
    else if (code < 0x80) octets += 1
    else if (code < 0x800) octets += 2
    else if (code < 0xd800 || code > 0xdfff) octets += 3
    else if (estPaire(texte, i)) {
      octets += 4
      i += 1
    } else octets += 6
  }
  return octets
}

/** Vrai si `i` ouvre une paire de demi-codes, qui font un seul caractère de quatre octets ; seul, un demi-code s'échappe. */
function estPaire(texte: string, i: number): boolean {
  const suivant = texte.charCodeAt(i + 1)
  return texte.charCodeAt(i) < 0xdc00 && suivant >= 0xdc00 && suivant <= 0xdfff
}
