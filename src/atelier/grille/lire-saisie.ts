/** Ce qu'une frappe veut dire pour un Excel français ; `format` est le format de nombre qu'Excel poserait de lui-même. */
export type SaisieLue =
  | { readonly genre: 'formule'; readonly texte: string }
  | { readonly genre: 'nombre'; readonly valeur: number; readonly format: string | null }
  | { readonly genre: 'booleen'; readonly valeur: boolean }
  | { readonly genre: 'texte'; readonly texte: string }

/** Chiffres groupés par trois d'un espace (ordinaire, insécable ou fine insécable), ou d'un seul tenant ; virgule ou point décimal. */
const NOMBRE = /^([-+]?)(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:([,.])(\d+))?(e[-+]?\d{1,3})?$/i
const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/
export const FORMAT_DE_DATE = 'dd/mm/yyyy'
const JOUR_MS = 86_400_000
/** Le numéro 1 d'Excel est le 1er janvier 1900 ; son 29 février 1900 fautif recule l'origine d'un jour pour toutes les dates suivantes. */
const ORIGINE = Date.UTC(1899, 11, 30)
const PREMIERE_DATE_SURE = Date.UTC(1900, 2, 1)

/**
 * Lit une frappe en français : `=SOMME(B2;C2)`, `12,5`, `1 234`, `25 %`, `31/12/2025`, `VRAI`.
 * Un point suivi de trois chiffres exactement (« 1.234 ») est ambigu et reste un texte ; une année à deux chiffres aussi.
 */
export function lireSaisie(frappe: string): SaisieLue {
  const texte = frappe.trim()
  if (texte.startsWith('=') && texte.length > 1) return { genre: 'formule', texte }
  const booleen = lireBooleen(texte)
  if (booleen !== null) return { genre: 'booleen', valeur: booleen }
  return lirePourcentage(texte) ?? lireNombre(texte) ?? lireDate(texte) ?? { genre: 'texte', texte: frappe }
}

function lireBooleen(texte: string): boolean | null {
  const majuscules = texte.toUpperCase()
  if (majuscules === 'VRAI' || majuscules === 'TRUE') return true
  return majuscules === 'FAUX' || majuscules === 'FALSE' ? false : null
}

function lirePourcentage(texte: string): SaisieLue | null {
  const sansSigne = /^(.*?)[ \u00A0\u202F]*%$/u.exec(texte)?.[1]
  const lu = sansSigne === undefined ? null : lireNombre(sansSigne)
  if (lu?.genre !== 'nombre' || sansSigne === undefined) return null
  // Quinze chiffres, comme Excel : la division flottante laisserait une queue (0,28999999999999998).
  return { genre: 'nombre', valeur: Number((lu.valeur / 100).toPrecision(15)), format: /[,.]/.test(sansSigne) ? '0.00%' : '0%' }
}

function lireNombre(texte: string): SaisieLue | null {
  const [, signe = '', entier = '', separateur = '', decimales = '', exposant = ''] = NOMBRE.exec(texte) ?? []
  if (entier === '' && decimales === '') return null
  if (separateur === '.' && decimales.length === 3 && exposant === '') return null
  const groupes = /[ \u00A0\u202F]/.test(entier)
  const valeur = Number(`${signe}${entier.replace(/[ \u00A0\u202F]/g, '') || '0'}.${decimales || '0'}${exposant}`)
  if (!Number.isFinite(valeur)) return null
  return { genre: 'nombre', valeur, format: groupes ? (decimales === '' ? '#,##0' : '#,##0.00') : null }
}

function lireDate(texte: string): SaisieLue | null {
  const [, jour = '', mois = '', annee = ''] = DATE.exec(texte) ?? []
  if (annee === '') return null
  const instant = Date.UTC(Number(annee), Number(mois) - 1, Number(jour))
  const date = new Date(instant)
  const existe = date.getUTCDate() === Number(jour) && date.getUTCMonth() === Number(mois) - 1
  if (!existe || instant < PREMIERE_DATE_SURE || Number(annee) > 9999) return null
  return { genre: 'nombre', valeur: (instant - ORIGINE) / JOUR_MS, format: FORMAT_DE_DATE }
}
