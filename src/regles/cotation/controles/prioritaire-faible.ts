import { estPublicPrioritaire } from '../criteres-sne'
import type { CritereDeGrille } from '../grille'
import { pointsAuPlus } from './meilleur-total'

/** Critère de public prioritaire le moins pondéré d'une grille, au-dessus de zéro. */
export interface PrioritaireFaible {
  readonly id: string
  readonly libelle: string
  readonly points: number
}

/** Sans doublement : c'est ce que le critère vaut à coup sûr. */
export function prioritaireFaible(criteres: readonly CritereDeGrille[]): PrioritaireFaible | null {
  let faible: PrioritaireFaible | null = null
  for (const critere of criteres) {
    if (critere.id === null || !estPublicPrioritaire(critere.id)) continue
    const points = pointsAuPlus(critere, () => 1)
    const avant = faible === null || points < faible.points || (points === faible.points && critere.id < faible.id)
    if (points > 0 && avant) faible = { id: critere.id, libelle: critere.libelle, points }
  }
  return faible
}
