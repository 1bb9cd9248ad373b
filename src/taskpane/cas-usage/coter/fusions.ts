import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { message } from '../../../regles'
import type { Message } from '../../../regles'

const FUSIONS_CITEES = 5

/**
 * D’une fusion, seule la première cellule porte la valeur : les autres se liraient vides, et compteraient 0.
 * @param phrase ce que l’écran en dit
 */
export async function fusionsDe(classeur: Classeur, plage: Plage, phrase = 'volet.coter.fusions'): Promise<Message | null> {
  const { fusions } = await classeur.obstacles(plage)
  if (fusions.length === 0) return null
  const citees = fusions.slice(0, FUSIONS_CITEES).map(ecrireAdresse).join(', ')
  return message(phrase, { cellules: fusions.length > FUSIONS_CITEES ? `${citees}…` : citees })
}
