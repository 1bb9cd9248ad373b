import { ecrireRectangle } from '../../../classeur/adresse'
import type { Plage, Valeur } from '../../../classeur/port'
import { traduire } from '../../../formules'
import type { ValeurCitee } from '../../types'

/** « D7 », pour une phrase. */
export function nommer(lieu: Plage): string {
  return ecrireRectangle(lieu)
}

export function citer(valeur: Valeur): ValeurCitee {
  return typeof valeur === 'object' && valeur !== null ? valeur.erreur : valeur
}

/** Formule telle qu'un tableur français la montre ; telle quelle si elle ne se lit pas. */
export function enFormuleFrancaise(formule: string): string {
  const traduite = traduire(formule, 'en', 'fr')
  return typeof traduite === 'string' ? traduite : formule
}
