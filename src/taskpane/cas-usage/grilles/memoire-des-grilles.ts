import type { Classeur } from '../../../classeur/port'
import type { SaisieDeReponse } from '../../../regles'
import type { Dossier } from '../../dossier/dossier'
import { BOOLEEN, FormeInattendue, NOMBRE, ouNul, table, TEXTE, uneDe } from '../../dossier/formes'

/** Clef des réponses telles que leur feuille les a reçues, dans la mémoire du classeur. */
const CLEF = 'grilles-ecrites'

const PAR_GRILLE = table(table(table(ouNul(uneDe(TEXTE, uneDe(NOMBRE, BOOLEEN))))))

/** Réponses écrites, par grille puis par question ; une grille absente n’a pas été écrite d’ici. */
export type GrillesEcrites = Readonly<Record<string, Readonly<Record<string, SaisieDeReponse>>>>

/** Ce qui permet de dire qu’une feuille a été retouchée à la main ; une mémoire illisible vaut aucune : tout écart se montre. */
export async function lireGrillesEcrites(classeur: Classeur): Promise<GrillesEcrites> {
  const texte = await classeur.lireMemoire(CLEF)
  if (texte === null) return {}
  try {
    return PAR_GRILLE(JSON.parse(texte), '')
  } catch (erreur) {
    if (erreur instanceof FormeInattendue || erreur instanceof SyntaxError) return {}
    throw erreur
  }
}

export async function retenirGrilleEcrite(classeur: Classeur, grille: string, reponses: Dossier['reponses']): Promise<void> {
  const ecrites = await lireGrillesEcrites(classeur)
  await classeur.memoriser(CLEF, JSON.stringify({ ...ecrites, [grille]: reponses }))
}
