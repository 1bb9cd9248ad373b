import { COLONNES_MAX, indiceDeColonne, lettresDeColonne, LIGNES_MAX } from '../../adresse'
import { decouperFormule, estAppel } from './jetons'
import type { Jeton } from './jetons'

const CELLULE = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/
const COLONNE = /^(\$?)([A-Za-z]{1,3})$/
const LIGNE = /^(\$?)([1-9]\d{0,6})$/

/**
 * Formule partagée, vue depuis une autre cellule du groupe : les références relatives suivent le décalage,
 * et passent d'un bord de la feuille à l'autre comme dans Excel.
 */
export function decalerFormule(formule: string, lignes: number, colonnes: number): string {
  if (lignes === 0 && colonnes === 0) return formule
  const jetons = decouperFormule(formule)
  return jetons.map((jeton, i) => decalerJeton(jetons, jeton, i, lignes, colonnes)).join('')
}

function decalerJeton(jetons: readonly Jeton[], { genre, texte }: Jeton, i: number, lignes: number, colonnes: number): string {
  if (genre === 'cite' || estAppel(jetons, i) || jetons[i + 1]?.texte === '!') return texte
  const cellule = CELLULE.exec(texte)
  if (cellule !== null) {
    const [, fixeColonne = '', lettres = '', fixeLigne = '', numero = ''] = cellule
    const colonne = decalerColonne(fixeColonne, lettres, colonnes)
    return colonne === null || Number(numero) > LIGNES_MAX ? texte : colonne + decalerLigne(fixeLigne, numero, lignes)
  }
  if (!estBorne(jetons, i)) return texte
  const enColonne = COLONNE.exec(texte)
  if (enColonne !== null) return decalerColonne(enColonne[1] ?? '', enColonne[2] ?? '', colonnes) ?? texte
  const enLigne = LIGNE.exec(texte)
  return enLigne === null || Number(enLigne[2]) > LIGNES_MAX ? texte : decalerLigne(enLigne[1] ?? '', enLigne[2] ?? '', lignes)
}

/** Vrai pour une borne de plage entière (`A:C`, `$1:3`) : ses deux côtés sont de même nature. */
function estBorne(jetons: readonly Jeton[], i: number): boolean {
  // `janv:mars!A1` : des feuilles, pas des colonnes.
  if (jetons[i + 3]?.texte === '!') return false
  const texte = jetons[i]?.texte ?? ''
  const autre = jetons[i + 1]?.texte === ':' ? jetons[i + 2]?.texte : jetons[i - 1]?.texte === ':' ? jetons[i - 2]?.texte : undefined
  if (autre === undefined) return false
  return (COLONNE.test(texte) && COLONNE.test(autre)) || (LIGNE.test(texte) && LIGNE.test(autre))
}

function decalerColonne(fixe: string, lettres: string, decalage: number): string | null {
  const colonne = indiceDeColonne(lettres)
  if (colonne >= COLONNES_MAX) return null
  return fixe === '$' ? `$${lettres}` : lettresDeColonne(modulo(colonne + decalage, COLONNES_MAX))
}

function decalerLigne(fixe: string, numero: string, decalage: number): string {
  return fixe === '$' ? `$${numero}` : String(modulo(Number(numero) - 1 + decalage, LIGNES_MAX) + 1)
}

function modulo(nombre: number, diviseur: number): number {
  return ((nombre % diviseur) + diviseur) % diviseur
}
