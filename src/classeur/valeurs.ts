import { estErreur } from './port'
import type { Valeur } from './port'

/** Même contenu de cellule, à l'identique. */
export function memeValeur(une: Valeur, autre: Valeur): boolean {
  return estErreur(une) && estErreur(autre) ? une.erreur === autre.erreur : une === autre
}

/** Même contenu sur les quinze chiffres qu'Excel garde : le dernier bit d'une somme ne fait pas une autre valeur. */
export function memeValeurDeCellule(une: Valeur, autre: Valeur): boolean {
  const egales = memeValeur(une, autre)
  return egales || (typeof une === 'number' && typeof autre === 'number' && une.toPrecision(15) === autre.toPrecision(15))
}
