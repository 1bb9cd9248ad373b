import type { Classeur, Plage } from '../../classeur/port'
import type { Modifications } from '../sauvegarde/copie-de-secours'
import { grouper } from './grouper'

/** Rejoue des modifications sur un classeur, grille ou fichier : feuilles ajoutées d'abord, puis cellules par rectangles. */
export async function appliquer(classeur: Classeur, { feuillesAjoutees, cellules }: Modifications): Promise<void> {
  for (const nom of feuillesAjoutees) await classeur.ajouterFeuille(nom)
  for (const { feuille, ligne, colonne, contenu } of grouper(cellules)) {
    const plage: Plage = { feuille, ligne, colonne, lignes: contenu.length, colonnes: contenu[0]?.length ?? 0 }
    await classeur.ecrire(plage, contenu)
  }
}
