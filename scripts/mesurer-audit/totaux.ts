import type { Comparaison } from './comparer'

export interface Totaux {
  readonly classeurs: number
  readonly semees: number
  readonly trouvees: number
  /** Part des fautes semées que l'audit trouve ; 1 sans faute semée. */
  readonly rappel: number
  /** Part des constats EL et IN qui répondent à une faute semée ; 1 sans constat. */
  readonly precision: number
  /** Constats EL ou IN sur les classeurs sans faute. */
  readonly fauxSurPropres: number
}

export const RAPPEL_VISE = 0.95

export function totaliser(comparaisons: readonly Comparaison[]): Totaux {
  const somme = (compter: (comparaison: Comparaison) => number): number => comparaisons.reduce((total, lue) => total + compter(lue), 0)
  const trouvees = somme((lue) => lue.trouvees.length)
  const semees = trouvees + somme((lue) => lue.oubliees.length)
  const justes = somme((lue) => lue.justes)
  const graves = justes + somme((lue) => lue.enTrop.length)
  return {
    classeurs: comparaisons.length,
    semees,
    trouvees,
    rappel: semees === 0 ? 1 : trouvees / semees,
    precision: graves === 0 ? 1 : justes / graves,
    fauxSurPropres: somme(({ propre, enTrop }) => (propre ? enTrop.length : 0)),
  }
}

/** Vrai si le rappel visé est atteint et si aucun classeur propre ne porte d'erreur. */
export function suffisent({ rappel, fauxSurPropres }: Totaux): boolean {
  return rappel >= RAPPEL_VISE && fauxSurPropres === 0
}
