import { NATURES } from '../../classeur/instantane'
import type { FeuilleFigee } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'

const LIGNES_MAX = 6

/** Textes écrits au-dessus d'un tableau, de haut en bas, joints par des tirets ; on s'arrête à la première ligne de données. */
export function titreAuDessus(feuille: FeuilleFigee, plage: Rectangle): string {
  const { lignesRemplies } = feuille
  const textes: string[] = []
  for (let i = rangAvant(lignesRemplies, plage.ligne); i >= 0 && textes.length < LIGNES_MAX; i -= 1) {
    const dits = textesDeLigne(feuille, lignesRemplies[i] ?? 0, plage)
    if (dits === null) break
    textes.unshift(...dits)
  }
  return textes.join(' – ')
}

/** Textes d'une ligne de titre ; `null` si c'est une ligne de données : des nombres, ou trop de textes. */
function textesDeLigne(feuille: FeuilleFigee, ligne: number, { colonne, colonnes }: Rectangle): readonly string[] | null {
  const propres: string[] = []
  for (let c = colonne; c < colonne + colonnes; c += 1) {
    const nature = feuille.nature(ligne, c)
    if (nature === NATURES.texte) propres.push(lire(feuille, ligne, c))
    else if (nature !== NATURES.vide) return null
  }
  if (propres.length > 2) return null
  return propres.length > 0 ? propres : seulTexte(feuille, ligne)
}

/** Le titre d'une feuille est souvent en A1, à gauche de tableaux posés plus loin. */
function seulTexte(feuille: FeuilleFigee, ligne: number): readonly string[] {
  const textes: string[] = []
  for (let c = 0; c < feuille.colonnes; c += 1) {
    const nature = feuille.nature(ligne, c)
    if (nature === NATURES.texte) textes.push(lire(feuille, ligne, c))
    else if (nature !== NATURES.vide) return []
  }
  return textes.length === 1 ? textes : []
}

function lire(feuille: FeuilleFigee, ligne: number, colonne: number): string {
  return String(feuille.valeur(ligne, colonne)).replace(/\s+/g, ' ').trim()
}

/** Rang, parmi les lignes remplies, de la dernière qui précède ; -1 s'il n'y en a pas. */
function rangAvant(lignes: ArrayLike<number>, ligne: number): number {
  let [bas, haut] = [0, lignes.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((lignes[milieu] ?? 0) < ligne) bas = milieu + 1
    else haut = milieu
  }
  return bas - 1
}
