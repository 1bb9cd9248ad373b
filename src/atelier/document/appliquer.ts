import type { Classeur, Plage } from '../../classeur/port'
import type { Modifications } from '../sauvegarde/copie-de-secours'
import { grouper } from './grouper'

/** Rejoue des modifications sur un classeur, grille ou fichier : feuilles, cellules par rectangles, aspect, graphiques, commentaires, textes gardés. */
export async function appliquer(
  classeur: Classeur,
  { feuillesAjoutees, cellules, formes, memoire, graphiques, listes = [], pages = [], commentaires = [] }: Modifications,
): Promise<void> {
  for (const nom of feuillesAjoutees) await classeur.ajouterFeuille(nom)
  for (const { feuille, ligne, colonne, contenu } of grouper(cellules)) {
    const plage: Plage = { feuille, ligne, colonne, lignes: contenu.length, colonnes: contenu[0]?.length ?? 0 }
    await classeur.ecrire(plage, contenu)
  }
  await classeur.mettreEnForme([...formes, ...listes.map((plage) => ({ plage, liste: true as const })), ...pages])
  for (const { feuille, nom, graphique } of graphiques) {
    if (graphique === null) await classeur.retirerGraphique(feuille, nom)
    else await classeur.poserGraphique(graphique)
  }
  for (const feuille of new Set(commentaires.map((change) => change.feuille))) {
    const changes = commentaires.filter((change) => change.feuille === feuille)
    await classeur.oterCommentaires(feuille, changes)
    await classeur.poserCommentaires(feuille, changes.flatMap(({ ligne, colonne, texte }) => (texte === null ? [] : [{ ligne, colonne, texte }])))
  }
  for (const [clef, texte] of memoire) await classeur.memoriser(clef, texte)
}
