import * as zlib from 'node:zlib'
import type { Compression } from './compression'
import { crc32 } from './crc32'

/** Absent de Node 20.0 à 20.14. */
const crcNatif = (zlib as { crc32?: (octets: Uint8Array, depart?: number) => number }).crc32

/** Morceaux décompressés : assez gros pour la vitesse, assez petits pour que le ramasse-miettes les rende à mesure. */
const MORCEAU = 1024 * 1024

/** Compression native de Node ; jamais importée par ce qui va au navigateur. */
export const COMPRESSION_NODE: Compression = {
  decompresser: async (octets, taille) => {
    try {
      // Un tampon de la taille déclarée évite la recopie finale ; une limite d'un octet de plus révèle le dépassement.
      const lus = zlib.inflateRawSync(octets, { maxOutputLength: taille + 1, chunkSize: Math.max(64, taille + 1) })
      return lus.length > taille ? null : lus
    } catch {
      return null
    }
  },
  parMorceaux: (octets): AsyncIterable<Uint8Array> => {
    const flux = zlib.createInflateRaw({ chunkSize: MORCEAU })
    flux.end(octets)
    return flux
  },
  compresser: async (octets, niveau) => zlib.deflateRawSync(octets, { level: niveau }),
  crc32: crcNatif ?? crc32,
}
