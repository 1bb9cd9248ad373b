import type { ChoixDHypothese } from '../types'

/** Vrai sous l'autre lecture d'AMB-13 : la seconde colonne d'une période porte le pourcentage, et non un commentaire. */
export function pourcentagesAPart(hypotheses: readonly ChoixDHypothese[]): boolean {
  return hypotheses.some(({ point, lecture }) => point === 'AMB-13' && lecture === 'autre')
}
