import type { Message } from './message'
import { message } from './message'

/** Erreur légale, incohérence, alerte, information : du plus grave au plus léger. */
export const GRAVITES = ['EL', 'IN', 'AL', 'IF'] as const
export type Gravite = (typeof GRAVITES)[number]

/** Ce qu'un contrôle relève dans un document : sa gravité, et le message que `textes` rédige. */
export interface Constat {
  readonly gravite: Gravite
  readonly message: Message
}

export function constat(gravite: Gravite, id: string, donnees: Message['donnees'] = {}): Constat {
  return { gravite, message: message(id, donnees) }
}

/** Constats d'alertes que d'autres règles ont rédigées. */
export function constater(gravite: Gravite, alertes: readonly Message[]): Constat[] {
  return alertes.map((alerte) => ({ gravite, message: alerte }))
}
