import { lireModalite } from '../../regles'
import type { Modalite } from '../../regles'
import type { Dossier } from '../types'
import { texteDe } from './ligne'
import type { Ligne } from './ligne'

/**
 * Modalité du contrat dont la ligne relève : celle qu'elle écrit, sinon celle que dit la forme du tableau, sinon celle du classeur ; `null` : aucun
 * contrat ne se dit.
 */
export function modaliteDe({ contexte }: Dossier, ligne: Ligne): Modalite | null {
  const ecrite = lireModalite(texteDe(ligne, 'modalite'))
  if (ecrite !== undefined) return ecrite
  const duClasseur = contexte.modalite?.valeur ?? null
  const { type } = ligne.volet.tableau
  if (type === 'TAB-14') return 'C'
  if (type === 'TAB-13') return duClasseur === 'A' ? 'A' : 'B'
  return duClasseur
}
