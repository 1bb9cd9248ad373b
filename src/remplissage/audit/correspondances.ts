import { CLEF_DES_CORRESPONDANCES, ecrireCorrespondances, lireCorrespondances } from '../../audit/reconnaissance/correspondances'
import type { CorrespondanceRetenue } from '../../audit/types'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur } from '../../classeur/port'

/** Colonnes que l'utilisateur a désignées dans ce classeur. */
export async function lireCorrespondancesDuClasseur(classeur: Pick<Classeur, 'lireMemoire'>): Promise<readonly CorrespondanceRetenue[]> {
  return lireCorrespondances(await classeur.lireMemoire(CLEF_DES_CORRESPONDANCES))
}

/** Garde des choix avec ceux d'avant ; un nouveau choix pour la même colonne remplace l'ancien. Rend tous les choix gardés. */
export async function retenirCorrespondances(
  classeur: Pick<Classeur, 'lireMemoire' | 'memoriser'>,
  choisies: readonly CorrespondanceRetenue[],
): Promise<readonly CorrespondanceRetenue[]> {
  const avant = await lireCorrespondancesDuClasseur(classeur)
  const gardees = [...avant.filter((ancienne) => !choisies.some((choisie) => memeColonne(choisie, ancienne))), ...choisies]
  await classeur.memoriser(CLEF_DES_CORRESPONDANCES, gardees.length === 0 ? null : ecrireCorrespondances(gardees))
  return gardees
}

function memeColonne(une: CorrespondanceRetenue, autre: CorrespondanceRetenue): boolean {
  return memeNomDeFeuille(une.feuille, autre.feuille) && une.intitule === autre.intitule
}
