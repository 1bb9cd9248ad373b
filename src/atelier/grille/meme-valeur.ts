import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'

export function memeValeur(une: Valeur, autre: Valeur): boolean {
  return estErreur(une) && estErreur(autre) ? une.erreur === autre.erreur : une === autre
}
