import { argumentInvalide } from '../protocole/erreurs'
import type { Json } from '../protocole/types'

/** Excel lit les formats de nombre ; ici, un crochet resté ouvert suffit à faire un format refusé. */
export function lireFormat(format: Json): string {
  const lu = String(format)
  if (/\[[^\]]*$/.test(lu)) throw argumentInvalide()
  return lu
}
