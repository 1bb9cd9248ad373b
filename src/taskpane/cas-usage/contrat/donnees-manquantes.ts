import { NOTIONS } from '../../../donnees'
import type { CommuneARemplir } from '../../../trames'

const NECESSAIRES = ['residences', 'logements', 'cible'] as const

/** Données sans lesquelles aucun objectif ne se calcule, par leur nom. */
export function donneesManquantes(commune: CommuneARemplir): readonly string[] {
  return NECESSAIRES.filter((donnee) => commune[donnee] === null).map((donnee) => NOTIONS[donnee].nom)
}
