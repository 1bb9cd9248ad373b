import { afficherErreur } from './affichage'
import type { ValeurDeCellule } from './feuille'

const NOMBRE = /^\s*[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?\s*(%?)\s*$/i
const DATE_ISO = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/
const DATE_FRANCAISE = /^\s*(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?\s*$/
/** Année qu’Excel sous-entend dans « 1/2 » ; fixe, pour que l’essai ne dépende pas de l’horloge. */
const ANNEE_COURANTE = '2024'
const BOOLEEN = /^\s*(true|vrai|false|faux)\s*$/i
/** Erreurs qu’on ne peut pas taper : Excel seul les produit. */
const NON_SAISISSABLES: ReadonlySet<string> = new Set(['#PROPAGATION!', '#CALC!', '#OCCUPÉ!'])

/**
 * Ce qu’Excel fait d’un texte écrit par programme, comme d’une frappe. Les deux langues sont lues : un adaptateur juste en
 * français et faux en anglais, ou l’inverse, doit se voir.
 */
export function saisirTexte(texte: string): ValeurDeCellule {
  if (texte.startsWith("'")) return texte.slice(1)
  const erreur = afficherErreur(texte)
  if (erreur !== undefined && !NON_SAISISSABLES.has(erreur)) return { erreur }
  const booleen = BOOLEEN.exec(texte)?.[1]
  if (booleen !== undefined) return /^[tv]/i.test(booleen)
  const nombre = NOMBRE.exec(texte)
  if (nombre !== null) return lireNombre(texte) / (nombre[1] === '%' ? 100 : 1)
  return lireDate(texte) ?? texte
}

/** Numéro de série, calendrier 1900. */
function lireDate(texte: string): number | undefined {
  const iso = DATE_ISO.exec(texte)
  if (iso !== null) return numeroDeSerie(iso[1], iso[2], iso[3])
  const francaise = DATE_FRANCAISE.exec(texte)
  return francaise === null ? undefined : numeroDeSerie(francaise[3] ?? ANNEE_COURANTE, francaise[2], francaise[1])
}

function numeroDeSerie(annee = '', mois = '', jour = ''): number {
  return (Date.UTC(Number(annee), Number(mois) - 1, Number(jour)) - Date.UTC(1899, 11, 30)) / 86_400_000
}

function lireNombre(texte: string): number {
  return Number(texte.replace('%', '').replace(',', '.'))
}
