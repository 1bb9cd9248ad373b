import { memeNomDeFeuille } from './nom-de-feuille'
import type { Plage } from './port'

/** Rectangle d'une feuille, compté à partir de 0. */
export type Rectangle = Omit<Plage, 'feuille'>

/** Vrai si les deux rectangles ont une cellule en commun. */
export function seCroisent(un: Rectangle, autre: Rectangle): boolean {
  return (
    un.ligne < autre.ligne + autre.lignes &&
    autre.ligne < un.ligne + un.lignes &&
    un.colonne < autre.colonne + autre.colonnes &&
    autre.colonne < un.colonne + un.colonnes
  )
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
