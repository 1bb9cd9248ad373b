import { message } from '../../regles'
import type { Donnee } from '../../regles'
import { redigerMessage } from '../../textes'

/** Phrase du rapport : `dire('titre')` lit `rapport-banc.titre`. */
export function dire(id: string, donnees: Readonly<Record<string, Donnee>> = {}): string {
  return redigerMessage(message(`rapport-banc.${id}`, donnees))
}
