import type { Saisie } from '../../classeur/port'
import type { Modification } from '../sauvegarde/copie-de-secours'

/** Rectangle de cellules voisines à écrire d'un seul geste. */
export interface Rectangle {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly contenu: readonly (readonly Saisie[])[]
}

interface RectangleEnCours extends Rectangle {
  readonly contenu: Saisie[][]
}

/** Réunit les cellules voisines d'une ligne, puis les morceaux de même largeur l'un sous l'autre. */
export function grouper(modifications: readonly Modification[]): readonly Rectangle[] {
  const ordonnees = [...modifications].sort(
    (une, autre) => une.feuille.localeCompare(autre.feuille) || une.ligne - autre.ligne || une.colonne - autre.colonne,
  )
  const morceaux: RectangleEnCours[] = []
  for (const { feuille, ligne, colonne, saisie } of ordonnees) {
    const dernier = morceaux.at(-1)
    const rangee = dernier?.contenu[0]
    const suit = dernier?.feuille === feuille && dernier.ligne === ligne && rangee !== undefined && dernier.colonne + rangee.length === colonne
    if (suit) rangee.push(saisie)
    else morceaux.push({ feuille, ligne, colonne, contenu: [[saisie]] })
  }
  return empiler(morceaux)
}

function empiler(morceaux: readonly RectangleEnCours[]): readonly Rectangle[] {
  const piles: RectangleEnCours[] = []
  const ouvertes = new Map<string, RectangleEnCours>()
  for (const morceau of morceaux) {
    const [rangee = []] = morceau.contenu
    const cle = `${morceau.colonne},${rangee.length},${morceau.feuille}`
    const pile = ouvertes.get(cle)
    if (pile !== undefined && pile.ligne + pile.contenu.length === morceau.ligne) pile.contenu.push(rangee)
    else {
      ouvertes.set(cle, morceau)
      piles.push(morceau)
    }
  }
  return piles
}
