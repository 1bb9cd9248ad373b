import type { Probleme } from '../probleme'
import { constat, doublons } from '../probleme'
import type { FonctionLue, Objet } from './lire'
import { enTexte } from './lire'

const TYPES = ['any', 'number', 'string', 'boolean']
const DIMENSIONS = ['scalar', 'matrix']

/** F5, F6 et F12 : place et type de chaque paramètre, forme du résultat. */
export function controlerParametres({ id, parametres, resultat }: FonctionLue): readonly Probleme[] {
  const repetes = parametres.filter((parametre) => parametre['repeating'] === true)
  const premierFacultatif = parametres.findIndex((parametre) => parametre['optional'] === true)
  const obligatoireApres =
    premierFacultatif >= 0 && parametres.slice(premierFacultatif).some((parametre) => parametre['optional'] !== true)
  return [
    ...constat(
      repetes.length > 1 || (repetes.length === 1 && parametres.at(-1) !== repetes[0]),
      'F5',
      `${id} : un paramètre répété est le dernier et le seul`,
    ),
    ...constat(
      parametres.some((parametre) => parametre['repeating'] === true && parametre['optional'] === true),
      'F5',
      `${id} : un paramètre n’est pas à la fois répété et facultatif`,
    ),
    ...constat(obligatoireApres, 'F6', `${id} : les paramètres facultatifs viennent après les obligatoires`),
    ...doublons(parametres.map((parametre) => enTexte(parametre['name']).toLowerCase())).flatMap((nom) =>
      constat(true, 'F12', `${id} : paramètre « ${nom} » en double`),
    ),
    ...parametres.flatMap((parametre) => controlerForme(`${id}, paramètre « ${enTexte(parametre['name'])} »`, parametre)),
    ...controlerForme(`${id}, résultat`, resultat),
  ]
}

function controlerForme(lieu: string, forme: Objet): readonly Probleme[] {
  const { type, dimensionality } = forme
  return [
    ...constat(!TYPES.includes(enTexte(type)), 'F12', `${lieu} : type « ${enTexte(type)} » lu, ${TYPES.join(', ')} attendu`),
    ...constat(
      !DIMENSIONS.includes(enTexte(dimensionality)),
      'F12',
      `${lieu} : dimension « ${enTexte(dimensionality)} » lue, ${DIMENSIONS.join(' ou ')} attendue`,
    ),
  ]
}
