import { normaliser } from '../../socle/normaliser'
import type { Brut } from '../brut'
import { indexerEntetes } from '../entetes'
import type { TableauDeSuivi } from '../tableau-de-suivi'

/**
 * Tableaux qu'une ligne de titres peut être : toutes leurs colonnes exigées y sont, et aucun autre n'y reconnaît plus de titres.
 * Un seul : il est reconnu ; plusieurs : l'utilisateur choisit ; aucun : la plage n'est pas un tableau de la liste.
 */
export function reconnaitreSuivi(suivis: readonly TableauDeSuivi[], ligneDeTitres: readonly Brut[]): readonly TableauDeSuivi[] {
  const entetes = indexerEntetes(ligneDeTitres)
  const present = (titres: readonly string[]): boolean => titres.some((titre) => entetes.rang(titre) !== -1)
  const scores = suivis.map((suivi) => {
    const colonnes = Object.values(suivi.colonnes)
    const complet = colonnes.every(({ titres, exigee }) => exigee !== true || present(titres))
    return complet ? colonnes.filter(({ titres }) => present(titres)).length : 0
  })
  const meilleur = Math.max(1, ...scores)
  return suivis.filter((_, rang) => scores[rang] === meilleur)
}

/** Tableau nommé par son identifiant (« FLUX-22 ») ou son titre, sans égard à la casse ni aux accents. */
export function trouverSuivi(suivis: readonly TableauDeSuivi[], nom: string): TableauDeSuivi | undefined {
  const mots = normaliser(nom)
  return suivis.find(({ id, titre }) => normaliser(id) === mots || normaliser(titre) === mots)
}

/** Titres sans lesquels un tableau ne se lit pas. */
export function titresExiges({ colonnes }: TableauDeSuivi): readonly string[] {
  return Object.values(colonnes).flatMap(({ titres, exigee }) => (exigee === true ? titres.slice(0, 1) : []))
}
