import type { TableauReconnu } from '../../reconnaissance/types'

/** Lignes au-dessus des titres où l'on cherche ce que le tableau dit de lui-même. */
const LIGNES_AU_DESSUS = 12

/** Un texte au-dessus du tableau, et où il est : sa voisine peut porter ce qu'il annonce. */
export interface TexteAuDessus {
  readonly texte: string
  readonly ligne: number
  readonly colonne: number
}

/** Textes écrits au-dessus du tableau et son titre, du plus proche au plus lointain. */
export function textesAuDessus({ feuille, plage }: TableauReconnu): readonly TexteAuDessus[] {
  const textes: TexteAuDessus[] = []
  for (let ligne = plage.ligne - 1; ligne >= Math.max(0, plage.ligne - LIGNES_AU_DESSUS); ligne -= 1) {
    for (let colonne = 0; colonne < feuille.colonnes; colonne += 1) {
      const texte = feuille.valeur(ligne, colonne)
      if (typeof texte === 'string') textes.push({ texte, ligne, colonne })
    }
  }
  return textes
}
