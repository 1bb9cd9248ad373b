import { estTexteXml } from '../xml/verifier-octets'
import { analyserFeuille } from './analyser-feuille'
import { balayerFeuille } from './balayer-feuille'
import type { BornesDesDonnees } from './delimiter'
import type { DonneesFeuille } from './donnees'

/**
 * Cellules d'une feuille : balayage rapide, puis analyse complète s'il renonce.
 * @throws ErreurClasseur `fichier-refuse`
 */
export function lireDonnees(octets: Uint8Array, bornes: BornesDesDonnees, partie: string, date1904: boolean): DonneesFeuille {
  const ordinaire = bornes.prefixe === '' && !bornes.autofermant && estTexteXml(octets)
  const rapide = ordinaire ? balayerFeuille(octets, bornes.contenu) : null
  return rapide ?? analyserFeuille(octets, partie, date1904)
}
