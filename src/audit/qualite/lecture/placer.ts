import { ecrireRectangle } from '../../../classeur/adresse'
import type { Plage } from '../../../classeur/port'

/** « D7 », pour une phrase. */
export function nommer(lieu: Plage): string {
  return ecrireRectangle(lieu)
}
