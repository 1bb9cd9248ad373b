import type { GraphiqueAPoser, SerieAPoser } from '../../classeur/port'
import { surAxeSecondaire } from '../../classeur/verifier-graphique'
import { ecrireValeur } from '../valeurs'
import { ecrireSelonFormat, lireFormat, STANDARD } from './format'

/** Nombre d’une série, au format de son axe ; « (vide) » là où la cellule n’en a pas. */
export function ecrireNombre(graphique: GraphiqueAPoser, serie: SerieAPoser, nombre: number | null): string {
  if (nombre === null) return ecrireValeur(null)
  return ecrireSelonFormat(nombre, surAxeSecondaire(graphique, serie) ? STANDARD : lireFormat(graphique.format))
}

/** Étiquette de l’axe horizontal : une année n’a pas d’espace de milliers. */
export function ecrireEtiquette(abscisse: string | number | null): string {
  return typeof abscisse === 'number' ? String(abscisse).replace('.', ',') : (abscisse ?? '')
}
