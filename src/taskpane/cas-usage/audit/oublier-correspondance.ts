import { CLEF_DES_CORRESPONDANCES, ecrireCorrespondances } from '../../../audit'
import type { CorrespondanceRetenue } from '../../../audit'
import type { Classeur } from '../../../classeur/port'
import { lireCorrespondancesDuClasseur } from '../../../remplissage'

/** Oublie une réponse : la colonne sera de nouveau reconnue à son titre, ou demandée. Rend celles qui restent. */
export async function oublierCorrespondance(
  classeur: Pick<Classeur, 'lireMemoire' | 'memoriser'>,
  { feuille, intitule }: CorrespondanceRetenue,
): Promise<readonly CorrespondanceRetenue[]> {
  const restantes = (await lireCorrespondancesDuClasseur(classeur)).filter((une) => une.feuille !== feuille || une.intitule !== intitule)
  await classeur.memoriser(CLEF_DES_CORRESPONDANCES, restantes.length === 0 ? null : ecrireCorrespondances(restantes))
  return restantes
}
