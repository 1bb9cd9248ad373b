import type { Message } from '../regles'
import { message } from '../regles'
import { redigerMessage } from '../textes'
import type { ManqueDeRedaction } from './contrat'

export function manqueDeCommune(commune: string, dit: Message, ou: ManqueDeRedaction['ou']): ManqueDeRedaction {
  return { message: message('redaction.manque-de-commune', { commune, manque: redigerMessage(dit) }), ou }
}

export function texteManquant(id: string, clef: string, donnees: Message['donnees']): ManqueDeRedaction {
  return { message: message(id, donnees), ou: { genre: 'texte', clef } }
}
