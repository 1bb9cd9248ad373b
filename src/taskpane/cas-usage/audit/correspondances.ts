import type { CorrespondanceRetenue } from '../../../audit'
import type { Classeur } from '../../../classeur/port'
import { FormeInattendue, liste, objet, ouNul, TEXTE } from '../../dossier/formes'

export const CLEF_DES_CORRESPONDANCES = 'audit-correspondances'

const FORME = liste(objet<CorrespondanceRetenue>({ feuille: TEXTE, intitule: TEXTE, notion: ouNul(TEXTE) }))

/** Colonnes que l’utilisateur a désignées dans ce classeur ; aucune si la mémoire ne se lit pas : elles se demandent alors de nouveau. */
export async function lireCorrespondances(classeur: Pick<Classeur, 'lireMemoire'>): Promise<readonly CorrespondanceRetenue[]> {
  const texte = await classeur.lireMemoire(CLEF_DES_CORRESPONDANCES)
  if (texte === null) return []
  try {
    return FORME(JSON.parse(texte), '')
  } catch (erreur) {
    if (erreur instanceof FormeInattendue || erreur instanceof SyntaxError) return []
    throw erreur
  }
}

/** Garde ces réponses dans le classeur, à la place de celles d’avant pour les mêmes colonnes. Aucune cellule n’est touchée. */
export async function retenirCorrespondances(
  classeur: Pick<Classeur, 'lireMemoire' | 'memoriser'>,
  nouvelles: readonly CorrespondanceRetenue[],
): Promise<readonly CorrespondanceRetenue[]> {
  const avant = await lireCorrespondances(classeur)
  const retenues = [...avant.filter((une) => nouvelles.every((autre) => !memeColonne(une, autre))), ...nouvelles]
  return enregistrer(classeur, retenues)
}

/** Oublie une réponse : la colonne sera de nouveau reconnue à son titre, ou demandée. */
export async function oublierCorrespondance(
  classeur: Pick<Classeur, 'lireMemoire' | 'memoriser'>,
  oubliee: CorrespondanceRetenue,
): Promise<readonly CorrespondanceRetenue[]> {
  return enregistrer(classeur, (await lireCorrespondances(classeur)).filter((une) => !memeColonne(une, oubliee)))
}

async function enregistrer(
  classeur: Pick<Classeur, 'memoriser'>,
  retenues: readonly CorrespondanceRetenue[],
): Promise<readonly CorrespondanceRetenue[]> {
  await classeur.memoriser(CLEF_DES_CORRESPONDANCES, retenues.length === 0 ? null : JSON.stringify(retenues))
  return retenues
}

type Colonne = Pick<CorrespondanceRetenue, 'feuille' | 'intitule'>

export function memeColonne(une: Colonne, autre: Colonne): boolean {
  return une.feuille === autre.feuille && une.intitule === autre.intitule
}
