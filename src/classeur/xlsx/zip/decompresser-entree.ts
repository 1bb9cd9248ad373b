import { refuser } from '../refus'
import type { Compression } from './compression'
import type { EntreeZip } from './entree'

/** @throws ErreurClasseur `fichier-refuse` si la taille ou la somme de contrôle annoncée est fausse */
export async function decompresserEntree(entree: EntreeZip, compression: Compression): Promise<Uint8Array> {
  const { nom, methode, donnees, taille, crc } = entree
  const octets = methode === 0 ? donnees : await compression.decompresser(donnees, taille)
  if (octets === null || octets.length !== taille) throw refuser('taille-mensongere', { partie: nom })
  if (compression.crc32(octets) !== crc) throw refuser('somme-fausse', { partie: nom })
  return octets
}
