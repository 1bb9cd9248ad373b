import type { Brut } from '../../com'
import { lireBooleen } from '../../com'
import { normaliser } from '../../socle/normaliser'

const EN_QPV = 'en QPV'
const HORS_QPV = 'hors QPV'

export const SITUATIONS_QPV: readonly string[] = [EN_QPV, HORS_QPV]

const QUARTIER = '(?:qpv|quartiers? (?:prioritaires?(?: de la (?:politique de la )?ville)?|de la politique de la ville))'
const DEDANS = new RegExp(`^(?:en |dans (?:un )?)?${QUARTIER}$`)
const DEHORS = new RegExp(`^(?:hors|non)(?: d un)? ${QUARTIER}$|^hqpv$`)
/** Code officiel d'un quartier : « QP069001 », « QN06901M ». */
const CODE_DE_QUARTIER = /^q[pn]\d{5,6}[a-z]?$/

/** O ou N et leurs écritures, « en QPV », « hors QPV », ou le code d'un quartier. */
export function lireQpvDuBilan(brut: Exclude<Brut, null>): string | null {
  const lu = lireBooleen(brut)
  if (typeof lu === 'boolean') return lu ? EN_QPV : HORS_QPV
  if (typeof brut !== 'string') return null
  const mots = normaliser(brut)
  if (DEDANS.test(mots) || CODE_DE_QUARTIER.test(mots)) return EN_QPV
  return DEHORS.test(mots) ? HORS_QPV : null
}
