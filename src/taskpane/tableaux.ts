import type { FonctionDecrite } from '../catalogue'
import type { CaseRendue } from '../textes'
import { dire } from './dire'
import { ecrireAvecUnite, ecrireValeur } from './valeurs'

/** Le titre dit déjà ce qu’on compte : seules les unités qui changent l’écriture du nombre servent. */
const UNITES_ECRITES: readonly string[] = ['fraction', 'date (numéro de série)', 'année']
const DEUX_DECIMALES = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** Titres d’un résultat en tableau et ses lignes, que l’appel ait ou non demandé les titres. */
export function titresDe(
  { colonnes }: FonctionDecrite,
  lignes: readonly (readonly CaseRendue[])[],
): { readonly titres: readonly string[]; readonly donnees: readonly (readonly CaseRendue[])[] } {
  const largeur = lignes[0]?.length ?? 0
  const titres = colonnes ?? Array.from({ length: largeur }, (_, j) => dire('resultat.colonne-n', { numero: j + 1 }))
  const avecTitres = colonnes !== undefined && colonnes.every((titre, j) => lignes[0]?.[j] === titre)
  return { titres, donnees: avecTitres ? lignes.slice(1) : lignes }
}

/** Une case du tableau, un nombre suivant l’unité de sa colonne ; rien pour une case sans valeur. */
export function ecrireCase({ unites }: FonctionDecrite, valeur: CaseRendue, colonne: number, decimales = false): string {
  if (typeof valeur === 'object') return valeur.erreur
  if (valeur === '') return ''
  if (typeof valeur !== 'number') return ecrireValeur(valeur)
  const unite = unites?.[colonne] ?? ''
  if (UNITES_ECRITES.includes(unite)) return ecrireAvecUnite(valeur, unite)
  return decimales ? DEUX_DECIMALES.format(valeur) : ecrireAvecUnite(valeur, '')
}

/** Vrai si une colonne mêle entiers et décimaux : ses nombres s’écrivent alors tous avec deux décimales, pour rester alignés. */
export function aDesDecimales(lignes: readonly (readonly CaseRendue[])[], colonne: number): boolean {
  return lignes.some((rangee) => typeof rangee[colonne] === 'number' && !Number.isInteger(rangee[colonne]))
}
