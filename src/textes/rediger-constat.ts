import type { Message } from '../regles'
import { redigerMessage } from './rediger'

/** Constat dont la phrase peut ne nommer ni sa ligne ni sa commune. */
interface ConstatARediger {
  readonly message: Message
  readonly ligne?: number
  readonly commune?: string
}

/** Phrase d'un constat, précédée de la ligne ou de la commune qu'elle ne nomme pas elle-même. */
export function redigerConstat({ message, ligne, commune }: ConstatARediger): string {
  const phrase = redigerMessage(message)
  if (ligne !== undefined) return redigerMessage({ id: 'controler.a-la-ligne', donnees: { ligne, phrase: enPhrase(phrase) } })
  if (commune === undefined || phrase.includes(commune)) return phrase
  return redigerMessage({ id: 'controler.de-la-commune', donnees: { commune, phrase } })
}

/** Un constat de projet est un bout de phrase, sans point final. */
function enPhrase(texte: string): string {
  return /[.!?]$/.test(texte) ? texte : `${texte}.`
}
