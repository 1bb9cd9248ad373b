import { auditer } from '../../audit'
import type { Audit, OptionsDAudit } from '../../audit'
import { ouvrirXlsx } from '../../classeur/xlsx'
import { COMPRESSION_NODE } from '../../classeur/xlsx/zip/deflate-node'
import { ajouterLesChoixDuClasseur } from './choix-du-classeur'
import { figerEnEvaluant } from './figer-en-evaluant'
import { LIMITES_D_AUDIT } from './limites'

export interface OctetsAudites {
  readonly audit: Audit
  /** Vrai si le classeur porte des macros : elles ne sont pas exécutées. */
  readonly macros: boolean
}

/**
 * Audite le classeur que portent ces octets ; rien n'est écrit.
 * @throws ErreurClasseur fichier refusé
 */
export async function auditerOctets(octets: Uint8Array, options: OptionsDAudit): Promise<OctetsAudites> {
  const classeur = await ouvrirXlsx(octets, { compression: COMPRESSION_NODE, limites: LIMITES_D_AUDIT })
  const instantane = await figerEnEvaluant(classeur)
  return { audit: auditer(instantane, await ajouterLesChoixDuClasseur(options, classeur)), macros: instantane.macros }
}
