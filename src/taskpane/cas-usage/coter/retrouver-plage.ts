import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { PlageProposee } from './proposer-plages'

/**
 * Ce qu’est devenue une plage choisie, le classeur relu : le même tableau ou la même feuille, à sa taille d’aujourd’hui ; une
 * sélection reste telle quelle tant que sa feuille porte quelque chose. `null` : il n’y en a plus.
 */
export function retrouverPlage(choisie: PlageProposee | null, proposees: readonly PlageProposee[]): PlageProposee | null {
  if (choisie === null) return null
  const meme = proposees.find(({ adresse }) => adresse === choisie.adresse)
  if (meme !== undefined) return meme
  if (choisie.intitule.id === 'volet.coter.selection') {
    return proposees.some(({ plage }) => memeNomDeFeuille(plage.feuille, choisie.plage.feuille)) ? choisie : null
  }
  const suivies = proposees.filter(
    ({ intitule, nom, estUneGrille }) => intitule.id === choisie.intitule.id && nom === choisie.nom && estUneGrille === choisie.estUneGrille,
  )
  return suivies.find(({ plage }) => plage.ligne === choisie.plage.ligne) ?? (suivies.length === 1 ? (suivies[0] ?? null) : null)
}
