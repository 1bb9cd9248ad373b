import type { Brut } from '../../com'
import { ecrireBrut } from '../../com'
import { normaliser } from '../../socle/normaliser'

export const TYPOLOGIES_DU_BILAN: readonly string[] = ['T1', 'T2', 'T3', 'T4', 'T5+']

const ECRITURE = /^(?:t|f|type)? ?(\d{1,2})(?: ?(?:p|pieces?))?(?: ?(?:bis|ter))?( (?:et|ou)(?: plus)?)?$/
const PIECES_MAX = 15

/**
 * Typologie d'un logement : « T3 », « F3 », « T3 bis », « 3 pièces », 3, « studio ». `null` : deux typologies à la fois (« T2/T3 »,
 * « T4 et plus »), ou une écriture inconnue.
 */
export function lireTypologieDuBilan(brut: Exclude<Brut, null>): string | null {
  if (typeof brut === 'boolean') return null
  const texte = ecrireBrut(brut).trim()
  const mots = normaliser(texte)
  if (mots === 'studio') return 'T1'
  const lu = texte.startsWith('-') ? null : ECRITURE.exec(mots)
  if (lu === null) return null
  const pieces = Number(lu[1])
  const auMoins = texte.includes('+') || lu[2] !== undefined
  if (pieces < 1 || pieces > PIECES_MAX || (auMoins && pieces < 5)) return null
  return pieces >= 5 ? 'T5+' : `T${pieces}`
}
