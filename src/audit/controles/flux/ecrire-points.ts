import type { Plage } from '../../../classeur/port'
import { auxQuinzeChiffres } from '../../../regles'
import type { Dossier } from '../../types'

/** Un taux dans l'écriture de sa case : 30 points s'écrivent 0,3 dans une case qui porte une fraction, 30 dans une case en points. */
export function ecrirePoints({ instantane }: Dossier, lieu: Plage | null, points: number): number {
  const feuille = instantane.feuilles.find(({ nom }) => nom === lieu?.feuille)
  const lu = lieu === null || feuille === undefined ? NaN : feuille.nombre(lieu.ligne, lieu.colonne)
  return Math.abs(lu) <= 1.5 ? auxQuinzeChiffres(points / 100) : points
}
