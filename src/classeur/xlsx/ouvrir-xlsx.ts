import type { ClasseurXlsx, OptionsXlsx } from './livre/api'
import { Livre } from './livre/livre'
import { lireStructure } from './livre/structure'
import { ouvrirPaquet } from './paquet/ouvrir-paquet'
import { COMPRESSION_FFLATE } from './zip/compression-fflate'
import { LIMITES_PAR_DEFAUT } from './zip/limites'

/**
 * Ouvre un classeur `.xlsx` ou `.xlsm` ; les feuilles ne sont lues qu'à la demande.
 * @throws ErreurClasseur `fichier-refuse` avec sa raison
 */
export async function ouvrirXlsx(octets: Uint8Array, options: OptionsXlsx = {}): Promise<ClasseurXlsx> {
  const limites = { ...LIMITES_PAR_DEFAUT, ...options.limites }
  const paquet = ouvrirPaquet(octets, options.compression ?? COMPRESSION_FFLATE, limites)
  return new Livre(paquet, await lireStructure(paquet))
}
