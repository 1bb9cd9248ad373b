import { ecrireRectangle } from '../../../classeur/adresse'
import type { Plage } from '../../../classeur/port'
import { traduire } from '../../../formules'

/** « D7 », pour une phrase. */
export function nommer(lieu: Plage): string {
  return ecrireRectangle(lieu)
}

/** Formule telle qu'un tableur français la montre ; telle quelle si elle ne se lit pas. */
export function enFormuleFrancaise(formule: string): string {
  const traduite = traduire(formule, 'en', 'fr')
  return typeof traduite === 'string' ? traduite : formule
}
