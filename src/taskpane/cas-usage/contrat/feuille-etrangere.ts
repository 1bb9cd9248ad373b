import type { Constat } from './constater'

/** Vrai si la feuille « Communes » du classeur sert à autre chose : ses titres ne sont pas les nôtres. */
export function aDesTitresEtrangers({ anomalies }: Pick<Constat, 'anomalies'>): boolean {
  return anomalies.some(({ id }) => id === 'remplissage.communes.titre')
}
