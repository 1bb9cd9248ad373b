import type { Message } from '../regles'
import { redigerMessage } from '../textes'
import type { Bloc } from './types'

export function paragraphes(messages: readonly Message[]): readonly Bloc[] {
  return messages.map((dit) => ({ genre: 'paragraphe', texte: redigerMessage(dit) }))
}
