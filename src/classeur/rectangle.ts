import { memeNomDeFeuille } from './nom-de-feuille'
import type { Plage } from './port'

/** Rectangle d'une feuille, compté à partir de 0. */
export type Rectangle = Omit<Plage, 'feuille'>

/** Cellules communes à deux rectangles ; `null` s'ils n'en ont pas. */
export function commun(un: Rectangle, autre: Rectangle): Rectangle | null {
  const ligne = Math.max(un.ligne, autre.ligne)
  const colonne = Math.max(un.colonne, autre.colonne)
  const lignes = Math.min(un.ligne + un.lignes, autre.ligne + autre.lignes) - ligne
  const colonnes = Math.min(un.colonne + un.colonnes, autre.colonne + autre.colonnes) - colonne
  return lignes > 0 && colonnes > 0 ? { ligne, colonne, lignes, colonnes } : null
}

export function seCroisent(un: Rectangle, autre: Rectangle): boolean {
  return commun(un, autre) !== null
}

/** Deux plages d'une même feuille, sans égard à la casse de son nom, qui ont une cellule en commun. */
export function plagesSeCroisent(une: Plage, autre: Plage): boolean {
  return memeNomDeFeuille(une.feuille, autre.feuille) && seCroisent(une, autre)
}

/** Vrai si `petit` tient tout entier dans `grand`. */
export function englobe(grand: Rectangle, petit: Rectangle): boolean {
  return (
    petit.ligne >= grand.ligne &&
    petit.colonne >= grand.colonne &&
    petit.ligne + petit.lignes <= grand.ligne + grand.lignes &&
    petit.colonne + petit.colonnes <= grand.colonne + grand.colonnes
  )
}

export function contient(rectangle: Rectangle, { ligne, colonne }: { readonly ligne: number; readonly colonne: number }): boolean {
  return englobe(rectangle, { ligne, colonne, lignes: 1, colonnes: 1 })
}
