import { normaliser } from '../../../regles'

const AUTRE = /\b(?:creches?|cantines?|jardins?|ecoles?|scolaires?|periscolaires?|stationnement|parkings?|concours|recrutements?|subventions?|bourses?|appels? a projets?)\b/
const LOGEMENT = /\blogements?\b|\bhlm\b|\bhabitat\b/

/** Vrai si un titre dit qu'on y cote autre chose que des demandes de logement : des places de crèche, des jardins, un concours. */
export function coteAutreChose(titres: readonly string[]): boolean {
  const mots = titres.map(normaliser)
  return mots.some((titre) => AUTRE.test(titre)) && !mots.some((titre) => LOGEMENT.test(titre))
}
