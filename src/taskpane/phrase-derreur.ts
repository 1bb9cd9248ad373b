import { messageErreurClasseur } from '../classeur/message-erreur'
import type { ErreurClasseur } from '../classeur/port'
import { ErreurDeRemplissage } from '../remplissage'
import { redigerMessage } from '../textes'
import { dire } from './dire'

/**
 * Phrase à montrer quand un geste échoue. L’erreur du classeur se reconnaît à son nom : dans l’atelier, elle vient
 * d’une autre page, où la classe n’est pas la même.
 */
export function phraseDErreur(erreur: unknown): string {
  if (erreur instanceof ErreurDeRemplissage) return redigerMessage(erreur.motif)
  return estErreurDuClasseur(erreur) ? redigerMessage(messageErreurClasseur(erreur)) : dire('erreur.inattendue', { detail: erreur instanceof Error ? erreur.message : String(erreur) })
}

function estErreurDuClasseur(erreur: unknown): erreur is ErreurClasseur {
  return typeof erreur === 'object' && erreur !== null && 'name' in erreur && erreur.name === 'ErreurClasseur'
}
