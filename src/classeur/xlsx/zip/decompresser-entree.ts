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

/**
 * Les octets d'une entrée, par morceaux qui ne valent que jusqu'au suivant.
 * @throws ErreurClasseur `fichier-refuse`, au plus tard après le dernier morceau, si la taille ou la somme de contrôle annoncée est fausse
 */
export async function* decompresserParMorceaux(entree: EntreeZip, compression: Compression): AsyncGenerator<Uint8Array> {
  const { nom, methode, donnees, taille, crc } = entree
  let [lus, somme] = [0, 0]
  try {
    for await (const morceau of methode === 0 ? [donnees] : compression.parMorceaux(donnees)) {
      lus += morceau.length
      if (lus > taille) break
      somme = compression.crc32(morceau, somme)
      yield morceau
    }
  } catch {
    throw refuser('taille-mensongere', { partie: nom })
  }
  if (lus !== taille) throw refuser('taille-mensongere', { partie: nom })
  if (somme !== crc) throw refuser('somme-fausse', { partie: nom })
}
