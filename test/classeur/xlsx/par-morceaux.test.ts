import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../../src/classeur/xlsx/zip/crc32'
import { COMPRESSION_FFLATE } from '../../../src/classeur/xlsx/zip/compression-fflate'
import { decompresserParMorceaux } from '../../../src/classeur/xlsx/zip/decompresser-entree'
import { COMPRESSION_NODE } from '../../../src/classeur/xlsx/zip/deflate-node'
import { fabriquerEntree } from '../../../src/classeur/xlsx/zip/ecrire-zip'
import type { EntreeZip } from '../../../src/classeur/xlsx/zip/entree'

/** Trois mégaoctets et un reste : plusieurs morceaux, le dernier incomplet. */
const CONTENU = Uint8Array.from({ length: 3_000_017 }, (_, i) => (Math.imul(i, 0x9e3779b1) >>> 21) & 255)

async function lire(entree: EntreeZip, compression = COMPRESSION_NODE): Promise<Buffer> {
  const morceaux: Uint8Array[] = []
  for await (const morceau of decompresserParMorceaux(entree, compression)) morceaux.push(morceau.slice())
  return Buffer.concat(morceaux)
}

describe.each([
  ['zlib', COMPRESSION_NODE],
  ['fflate', COMPRESSION_FFLATE],
])('une entrée par morceaux : %s', (_nom, compression) => {
  it('rend les octets de l’entrée, compressée ou non', async () => {
    const entree = await fabriquerEntree('a', CONTENU, COMPRESSION_NODE)
    expect(entree.methode).toBe(8)
    expect((await lire(entree, compression)).equals(CONTENU)).toBe(true)
    expect((await lire({ ...entree, methode: 0, donnees: CONTENU }, compression)).equals(CONTENU)).toBe(true)
    expect(await lire(await fabriquerEntree('vide', new Uint8Array(0), COMPRESSION_NODE), compression)).toHaveLength(0)
  })

  it.each([
    ['taille-mensongere', (entree: EntreeZip) => ({ ...entree, taille: CONTENU.length - 1 })],
    ['taille-mensongere', (entree: EntreeZip) => ({ ...entree, taille: CONTENU.length + 1 })],
    ['taille-mensongere', (entree: EntreeZip) => ({ ...entree, donnees: entree.donnees.subarray(0, entree.donnees.length >> 1) })],
    ['taille-mensongere', (entree: EntreeZip) => ({ ...entree, donnees: Uint8Array.of(255, 255, 255) })],
    ['somme-fausse', (entree: EntreeZip) => ({ ...entree, crc: entree.crc ^ 1 })],
  ])('refuse une entrée qui ment : %s', async (raison, mentir) => {
    const entree = mentir(await fabriquerEntree('a', CONTENU, COMPRESSION_NODE))
    await expect(lire(entree, compression)).rejects.toMatchObject({ code: 'fichier-refuse', donnees: { raison } })
  })

  it('qui s’arrête tôt ne décompresse pas la suite', async () => {
    const bombe = await fabriquerEntree('a', CONTENU, { ...COMPRESSION_NODE, compresser: async (octets) => deflateRawSync(octets) })
    const lecture = decompresserParMorceaux({ ...bombe, crc: 0 }, compression)
    expect((await lecture.next()).done).toBe(false)
    expect((await lecture.return(undefined)).done).toBe(true)
    expect((await lecture.next()).done).toBe(true)
  })
})

describe('somme de contrôle', () => {
  it.each([0, 1, 9, 1_000, CONTENU.length])('se reprend après %d octets', (place) => {
    for (const { crc32: somme } of [COMPRESSION_NODE, COMPRESSION_FFLATE]) {
      expect(somme(CONTENU.subarray(place), somme(CONTENU.subarray(0, place)))).toBe(crc32(CONTENU))
    }
  })
})
