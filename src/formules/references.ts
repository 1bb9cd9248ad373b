import { indiceDeColonne } from '../classeur/adresse'
import type { Coin, Jeton, Noeud } from './types'

/** Feuille d'un préfixe `'Feuille 1'!` ; un classeur lié ou une suite de feuilles est hors de portée. */
export function lirePrefixe(prefixe: Jeton | null): { readonly feuille: string | null; readonly horsPortee: boolean } {
  if (prefixe === null) return { feuille: null, horsPortee: false }
  const entoure = prefixe.texte.startsWith("'")
  const brut = entoure ? prefixe.texte.slice(1, -2).replaceAll("''", "'") : prefixe.texte.slice(0, -1)
  return { feuille: brut, horsPortee: /[[\]:]/.test(brut) }
}

export function lireCoins(texte: string): { readonly de: Coin; readonly a: Coin } {
  const [de = '', a = de] = texte.split(':')
  return { de: lireCoin(de), a: lireCoin(a) }
}

function lireCoin(texte: string): Coin {
  const [, avantColonne = '', lettres = '', avantLigne = '', chiffres = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(texte) ?? []
  return {
    colonne: lettres === '' ? null : indiceDeColonne(lettres),
    ligne: chiffres === '' ? null : Number(chiffres) - 1,
    colonneFixe: lettres !== '' && avantColonne === '$',
    ligneFixe: chiffres !== '' && (avantLigne === '$' || (lettres === '' && avantColonne === '$')),
  }
}

/** Référence qui se décale avec la cellule : un de ses côtés n'est pas fixé par `$`. */
export function estRelative(noeud: Noeud): boolean {
  return (
    noeud.genre === 'reference' &&
    [noeud.de, noeud.a].some((coin) => (coin.ligne !== null && !coin.ligneFixe) || (coin.colonne !== null && !coin.colonneFixe))
  )
}
