import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import type { ValeurCitee } from '../types'

/** Valeur d'une cellule telle qu'un constat la cite : une erreur par son code, un texte vide comme une cellule vide. */
export function citer(valeur: Valeur): ValeurCitee {
  return estErreur(valeur) ? valeur.erreur : valeur === '' ? null : valeur
}
