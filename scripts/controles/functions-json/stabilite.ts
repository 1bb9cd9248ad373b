import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import type { FonctionLue, Objet } from './lire'
import { enTexte } from './lire'

/** F11, première moitié : ce qu'Excel annonce est exactement ce que le code sait faire. */
export function controlerAssociations(fonctions: readonly FonctionLue[], associes: readonly string[]): readonly Probleme[] {
  const ids = fonctions.map(({ id }) => id)
  return [
    ...ids
      .filter((id) => !associes.includes(id))
      .flatMap((id) => constat(true, 'F11', `« ${id} » est décrite mais le code ne l’associe pas`)),
    ...associes
      .filter((id) => !ids.includes(id))
      .flatMap((id) => constat(true, 'F11', `« ${id} » est associée mais functions.json ne la décrit pas`)),
  ]
}

/**
 * F11, seconde moitié : les formules déjà écrites chez les utilisateurs gardent leur sens. Rien n'est retiré ni déplacé ;
 * on n'ajoute que des paramètres facultatifs à la fin.
 */
export function controlerStabilite(fonctions: readonly FonctionLue[], diffusees: readonly FonctionLue[]): readonly Probleme[] {
  return diffusees.flatMap((ancienne) => {
    const actuelle = fonctions.find(({ id }) => id === ancienne.id)
    if (actuelle === undefined) return constat(true, 'F11', `« ${ancienne.id} » a disparu depuis la version précédente`)
    return [
      ...constat(actuelle.nom !== ancienne.nom, 'F11', `${ancienne.id} : le nom « ${ancienne.nom} » a changé`),
      ...constat(
        actuelle.resultat['dimensionality'] !== ancienne.resultat['dimensionality'],
        'F11',
        `${ancienne.id} : la forme du résultat a changé`,
      ),
      ...comparerParametres(ancienne.id, ancienne.parametres, actuelle.parametres),
    ]
  })
}

function comparerParametres(id: string, anciens: readonly Objet[], actuels: readonly Objet[]): readonly Probleme[] {
  const ajoutes = actuels.slice(anciens.length)
  return [
    ...anciens.flatMap((ancien, rang) => comparerParametre(`${id}, paramètre ${rang + 1}`, ancien, actuels[rang])),
    ...constat(
      ajoutes.some((ajoute) => ajoute['optional'] !== true),
      'F11',
      `${id} : un paramètre ajouté est facultatif`,
    ),
  ]
}

function comparerParametre(lieu: string, ancien: Objet, actuel: Objet | undefined): readonly Probleme[] {
  const nom = enTexte(ancien['name'])
  if (actuel === undefined) return constat(true, 'F11', `${lieu} : « ${nom} » a disparu`)
  return [
    ...constat(enTexte(actuel['name']) !== nom, 'F11', `${lieu} : « ${nom} » attendu, « ${enTexte(actuel['name'])} » lu`),
    ...constat(
      actuel['dimensionality'] !== ancien['dimensionality'] || (ancien['optional'] === true && actuel['optional'] !== true),
      'F11',
      `${lieu} : « ${nom} » a changé de forme ou n’est plus facultatif`,
    ),
  ]
}
