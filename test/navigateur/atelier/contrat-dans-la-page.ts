import type { Classeur } from '../../../src/classeur/port'
import { casDuContrat } from '../../classeur/contrat'

/** Assemblé puis exécuté dans la page : la suite du contrat y rencontre le vrai port, sans passer par un double. */
const fenetre = window as unknown as { readonly mixite: { readonly classeur: Classeur }; eprouver: (titre: string) => Promise<string | null> }

fenetre.eprouver = async (titre) => {
  const cas = casDuContrat({ calcule: true }).find((candidat) => candidat.titre === titre)
  if (cas === undefined) return `cas inconnu : ${titre}`
  try {
    await cas.executer(fenetre.mixite.classeur)
    return null
  } catch (erreur) {
    return erreur instanceof Error ? `${erreur.name} : ${erreur.message}` : String(erreur)
  }
}
