/** Huit tables : on avance de huit octets par tour (« slicing-by-8 »), trois fois plus vite qu'avec une seule. */
const TABLES: readonly Int32Array[] = construireTables()

function construireTables(): Int32Array[] {
  const tables = Array.from({ length: 8 }, () => new Int32Array(256))
  const [premiere = new Int32Array(256)] = tables
  for (let n = 0; n < 256; n += 1) {
    let reste = n
    for (let bit = 0; bit < 8; bit += 1) reste = reste & 1 ? (reste >>> 1) ^ 0xedb88320 : reste >>> 1
    premiere[n] = reste
  }
  for (let k = 1; k < 8; k += 1) {
    const precedente = tables[k - 1] as Int32Array
    const table = tables[k] as Int32Array
    for (let n = 0; n < 256; n += 1) {
      const valeur = precedente[n] as number
      table[n] = (valeur >>> 8) ^ (premiere[valeur & 255] as number)
    }
  }
  return tables
}

/**
 * CRC-32 du zip (polynôme 0xEDB88320), entier non signé.
 * @param depart somme des octets qui précèdent
 */
export function crc32(octets: Uint8Array, depart = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
  ]
  const lire = octets as unknown as ArrayLike<number> & number[]
  let crc = ~depart
  let i = 0
  for (const fin = octets.length - 7; i < fin; i += 8) {
    const a = crc ^ (lire[i]! | (lire[i + 1]! << 8) | (lire[i + 2]! << 16) | (lire[i + 3]! << 24))
    crc =
      t7[a & 255]! ^
      t6[(a >>> 8) & 255]! ^
      t5[(a >>> 16) & 255]! ^
      t4[a >>> 24]! ^
      t3[lire[i + 4]!]! ^
      t2[lire[i + 5]!]! ^
      t1[lire[i + 6]!]! ^
      t0[lire[i + 7]!]!
  }
  for (; i < octets.length; i += 1) crc = t0[(crc ^ lire[i]!) & 255]! ^ (crc >>> 8)
  return ~crc >>> 0
}
