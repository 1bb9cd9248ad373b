import { parametreEmploye } from '../../com'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { ParametreDate } from '../../parametres'

/** Valeur d'un paramètre de la circulaire, sans fin connue. */
export function valeurDeParametre(parametre: ParametreDate): number {
  return Number(parametreEmploye(parametre, JOUR_DE_LA_CIRCULAIRE).valeur)
}
