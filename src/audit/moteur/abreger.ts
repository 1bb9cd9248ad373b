import type { Message } from '../../regles'
import type { ValeurCitee } from '../types'

/** Caractères qu'un constat cite d'un texte ou d'une formule : au-delà, on ne le lirait plus. */
const CITE_AU_PLUS = 500

/** Texte cité, coupé et marqué « … » au-delà de 500 caractères ; toute autre valeur telle quelle. */
export function abreger<V extends ValeurCitee>(valeur: V): V | string {
  return typeof valeur === 'string' && valeur.length > CITE_AU_PLUS ? `${valeur.slice(0, CITE_AU_PLUS - 1)}…` : valeur
}

/** Phrase dont chaque texte cité est abrégé ; la même s'il n'y a rien à couper. */
export function abregerMessage(message: Message): Message {
  const { donnees } = message
  const longs = Object.values(donnees).some((valeur) => typeof valeur === 'string' && valeur.length > CITE_AU_PLUS)
  if (!longs) return message
  return { ...message, donnees: Object.fromEntries(Object.entries(donnees).map(([clef, valeur]) => [clef, typeof valeur === 'string' ? abreger(valeur) : valeur])) }
}
