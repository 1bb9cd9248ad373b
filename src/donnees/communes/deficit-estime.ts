import type { Lectures } from '../../regles'
import { logementsManquants } from '../../regles'
import type { Intervalle } from './residences-compatibles'

/**
 * Logements manquants aux deux bords de l'intervalle de résidences (SRU-02) : un déficit estimé, jamais notifié. `null` si la
 * cible n'est pas celle de la loi ou si l'intervalle n'a pas de borne.
 */
export function deficitEstime(
  { min, max }: Intervalle,
  logements: number,
  cible: number,
  lectures: Lectures,
): Intervalle | null {
  if (max === null) return null
  const [bas, haut] = [min, max].map((residences) => logementsManquants({ residences, logements, cible, notifies: null, lectures }, { expliquer: false }))
  return bas?.etat === 'etabli' && haut?.etat === 'etabli' ? { min: bas.valeur, max: haut.valeur } : null
}
