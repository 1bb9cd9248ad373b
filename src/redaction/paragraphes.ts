import type { Message } from '../regles'
import { redigerMessage, sansCoupure } from '../textes'
import type { Bloc } from './types'

export function paragraphes(messages: readonly Message[]): readonly Bloc[] {
  return messages.map((dit) => ({ genre: 'paragraphe', texte: sansCoupure(redigerMessage(dit)).replace(/\bL\. (?=\d)/g, 'L.\u00A0') }))
}
