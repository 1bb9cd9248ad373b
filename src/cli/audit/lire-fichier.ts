import { stat } from 'node:fs/promises'
import { lireOctets } from '../classeur/fichiers'
import { ErreurDeCommande } from '../erreurs'
import { OCTETS_DU_FICHIER_MAX } from './limites'

/**
 * Octets d'un fichier à auditer.
 * @throws ErreurDeCommande absent, interdit, vide, trop gros, ou rien qui se lise d'un bout à l'autre (tube, périphérique)
 */
export async function lireFichierAAuditer(fichier: string): Promise<Uint8Array> {
  const etat = await stat(fichier).catch(() => null)
  if (etat !== null && !etat.isFile() && !etat.isDirectory()) throw new ErreurDeCommande('auditer-pas-un-fichier')
  if (etat !== null && etat.size > OCTETS_DU_FICHIER_MAX) {
    throw new ErreurDeCommande('auditer-trop-gros', { taille: Math.round(etat.size / 1e6), limite: Math.round(OCTETS_DU_FICHIER_MAX / 1e6) })
  }
  const octets = await lireOctets(fichier)
  if (octets.length === 0) throw new ErreurDeCommande('auditer-vide')
  return octets
}
