import { PHRASES_ARGUMENTS } from './arguments'
import { PHRASES_COTATION } from './cotation'
import { PHRASES_FLUX } from './flux'
import { PHRASES_SRU } from './sru'

/** Phrases : règles du droit. */
export const PHRASES_REGLES: Readonly<Record<string, string>> = {
  ...PHRASES_ARGUMENTS,
  ...PHRASES_SRU,
  ...PHRASES_FLUX,
  ...PHRASES_COTATION,
}
