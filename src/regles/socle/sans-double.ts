import type { Message } from './message'

/** Chaque phrase une fois : deux calculs qui lisent la même donnée en disent la même chose. */
export function sansDouble(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()]
}
