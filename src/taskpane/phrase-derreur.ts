import { messageErreurClasseur } from '../classeur/message-erreur'
import { estErreurClasseur } from '../classeur/port'
import { ErreurDeRemplissage } from '../remplissage'
import { redigerMessage } from '../textes'
import { dire } from './dire'

/** Phrase à montrer quand un geste échoue. */
export function phraseDErreur(erreur: unknown): string {
  if (erreur instanceof ErreurDeRemplissage) return redigerMessage(erreur.motif)
  return estErreurClasseur(erreur) ? redigerMessage(messageErreurClasseur(erreur)) : dire('erreur.inattendue', { detail: erreur instanceof Error ? erreur.message : String(erreur) })
}
