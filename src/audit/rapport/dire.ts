import { message } from '../../regles'
import type { Donnee, Gravite, Message } from '../../regles'
import type { ConstatDAudit } from '../types'

/** Phrase d'un message ; l'audit n'en connaît que les identifiants. */
export type Rediger = (message: Message) => string

/** Phrase du rapport : `dire('bilan')` lit `audit-rapport.bilan`. */
export type Dire = (id: string, donnees?: Readonly<Record<string, Donnee>>) => string

export function direAvec(rediger: Rediger): Dire {
  return (id, donnees = {}) => rediger(message(`audit-rapport.${id}`, donnees))
}

export function nomDeGravite(gravite: Gravite, dire: Dire): string {
  return dire(`gravite-${gravite}`)
}

export function nomDeVerdict(verdict: ConstatDAudit['verdict'], dire: Dire): string {
  return dire(`verdict-${verdict}`)
}
