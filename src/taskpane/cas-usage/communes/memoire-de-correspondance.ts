import type { Classeur } from '../../../classeur/port'
import type { Echelle } from '../../../donnees'
import { NOTIONS } from '../../../donnees'
import { BOOLEEN, FormeInattendue, objet, ouNul, parmi, table, TEXTE } from '../../dossier/formes'

export const CLEF_DE_CORRESPONDANCE = 'correspondance'

/** Dernière correspondance choisie ; l’intitulé de la colonne de chaque notion, `null` pour « aucune colonne ». */
export interface CorrespondanceRetenue {
  readonly version: 1
  readonly colonnes: Readonly<Record<string, string | null>>
  readonly echelles: Readonly<Record<string, Echelle>>
  readonly codesProposes: boolean
}

const FORME = objet<CorrespondanceRetenue>({
  version: parmi([1]),
  colonnes: table(ouNul(TEXTE)),
  echelles: table(parmi<Echelle>(['selon-la-valeur', 'pourcent', 'fraction'])),
  codesProposes: BOOLEEN,
})

/** La dernière correspondance ; `null` s’il n’y en a pas, ou si elle ne se lit pas : elle se choisit alors de nouveau. */
export async function lireLaCorrespondance(classeur: Classeur): Promise<CorrespondanceRetenue | null> {
  const texte = await classeur.lireMemoire(CLEF_DE_CORRESPONDANCE)
  if (texte === null) return null
  try {
    const lue = FORME(JSON.parse(texte), '')
    return Object.keys(lue.colonnes).every((notion) => Object.hasOwn(NOTIONS, notion)) ? lue : null
  } catch (erreur) {
    if (erreur instanceof FormeInattendue || erreur instanceof SyntaxError) return null
    throw erreur
  }
}

/** Retient la correspondance avec celles d’avant : un autre fichier peut porter d’autres notions. */
export async function retenirLaCorrespondance(classeur: Classeur, choisie: CorrespondanceRetenue): Promise<void> {
  const avant = await lireLaCorrespondance(classeur)
  const retenue = {
    ...choisie,
    colonnes: { ...avant?.colonnes, ...choisie.colonnes },
    echelles: { ...avant?.echelles, ...choisie.echelles },
  }
  await classeur.memoriser(CLEF_DE_CORRESPONDANCE, JSON.stringify(retenue))
}
