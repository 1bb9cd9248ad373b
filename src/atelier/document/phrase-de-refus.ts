import { messageErreurClasseur } from '../../classeur/message-erreur'
import { ErreurClasseur } from '../../classeur/port'
import { redigerMessage } from '../../textes'
import { phrase } from '../phrase'

/** Phrase d'une erreur d'ouverture ou d'enregistrement ; une erreur imprévue se montre aussi, avec son détail. */
export function phraseDeRefus(erreur: unknown): string {
  if (erreur instanceof ErreurDAtelier) return erreur.message
  if (erreur instanceof ErreurClasseur) return redigerMessage(messageErreurClasseur(erreur))
  return phrase('panne-ouverture', { detail: erreur instanceof Error ? erreur.message : String(erreur) })
}

/** Refus de l'atelier lui-même ; son message est déjà une phrase. */
export class ErreurDAtelier extends Error {
  override readonly name = 'ErreurDAtelier'
}
