import type { FonctionDecrite } from '../catalogue'
import type { CaseRendue } from '../textes'
import { dire } from './dire'
import { ecrireAvecUnite, ecrireValeur } from './valeurs'

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
export function ecrireCase({ unites }: FonctionDecrite, valeur: CaseRendue, colonne: number): string {
  if (typeof valeur === 'object') return valeur.erreur
  if (valeur === '') return ''
  return typeof valeur === 'number' ? ecrireAvecUnite(valeur, uniteSeule(unites?.[colonne])) : ecrireValeur(valeur)
}

/** Dans un tableau, le titre dit déjà ce qu’on compte : seules les unités qui changent l’écriture du nombre servent. */
function uniteSeule(unite: string | undefined): string {
  return unite !== undefined && ['fraction', 'date (numéro de série)', 'année'].includes(unite) ? unite : ''
}
