import type { Plage } from '../../classeur/port'

/** Plus petite plage qui contient toutes les cellules parcourues ; `null` s'il n'y en a pas. */
export function englober(feuille: string, parcourir: (visiter: (ligne: number, colonne: number) => void) => void): Plage | null {
  let [haut, gauche, bas, droite] = [Infinity, Infinity, -1, -1]
  parcourir((ligne, colonne) => {
    haut = Math.min(haut, ligne)
    gauche = Math.min(gauche, colonne)
    bas = Math.max(bas, ligne)
    droite = Math.max(droite, colonne)
  })
  return bas < 0 ? null : { feuille, ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 }
}
