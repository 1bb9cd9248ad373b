import { deflateSync, Inflate } from 'fflate'
import type { Compression } from './compression'
import { crc32 } from './crc32'

/** Petits pas : une entrée mensongère est arrêtée avant d'avoir produit plus de 16 Mio en trop. */
const PAS = 16 * 1024

/** Compression sans rien de natif : marche dans tout navigateur et sous Node. */
export const COMPRESSION_FFLATE: Compression = {
  decompresser: async (octets, taille) => {
    const sortie = new Uint8Array(taille)
    let ecrits = 0
    try {
      for (const bloc of gonfler(octets)) {
        if (ecrits + bloc.length > taille) return null
        sortie.set(bloc, ecrits)
        ecrits += bloc.length
      }
    } catch {
      return null
    }
    return sortie.subarray(0, ecrits)
  },
  parMorceaux: gonfler,
  compresser: async (octets, niveau) => deflateSync(octets, { level: niveau }),
  crc32,
}

function* gonfler(octets: Uint8Array): Generator<Uint8Array> {
  let blocs: Uint8Array[] = []
  const flux = new Inflate((bloc) => blocs.push(bloc))
  for (let debut = 0; debut === 0 || debut < octets.length; debut += PAS) {
    flux.push(octets.subarray(debut, debut + PAS), debut + PAS >= octets.length)
    yield* blocs
    blocs = []
  }
}
