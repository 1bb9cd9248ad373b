import { traduire } from '../../formules'

/** Formule anglaise du classeur en écriture française ; telle quelle si on ne sait pas la lire. */
export function formuleFrancaise(anglaise: string): string {
  const traduite = traduire(anglaise, 'en', 'fr')
  return typeof traduite === 'string' ? traduite : anglaise
}
