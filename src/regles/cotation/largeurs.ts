import type { Plage } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'

/** Refus d'une plage de demandes dont une ligne n'a pas la largeur des en-têtes. */
export function refusDeLargeur(demandes: Plage, largeur: number): Message[] {
  const inegale = demandes.find((ligne) => ligne.length !== largeur)
  return inegale === undefined ? [] : [message('cotation.largeurs', { demandes: inegale.length, entetes: largeur })]
}
