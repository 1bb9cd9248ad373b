import { auditer } from '../../audit'
import type { Audit, OptionsDAudit } from '../../audit'
import { ouvrirXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import { figerEnEvaluant } from './figer-en-evaluant'

/**
 * Audite le classeur que portent ces octets ; rien n'est écrit.
 * @throws ErreurClasseur fichier refusé
 */
export async function auditerOctets(octets: Uint8Array, options: OptionsDAudit): Promise<Audit> {
  const classeur = await ouvrirXlsx(octets, { compression: COMPRESSION_NODE })
  return auditer(await figerEnEvaluant(classeur), options)
}
