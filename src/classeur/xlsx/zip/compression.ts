/** Moteur deflate : fflate partout, zlib natif sous Node (fourni par la commande). */
export interface Compression {
  /**
   * Décompresse du deflate brut et s'arrête au premier octet au-delà de `taille`.
   * @returns au plus `taille` octets, ou `null` si les données en contiennent davantage ou sont illisibles
   */
  decompresser(octets: Uint8Array, taille: number): Promise<Uint8Array | null>
  /**
   * Décompresse du deflate brut par morceaux, sans jamais tenir le tout ; à qui lit de s'arrêter.
   * @throws Error données illisibles ou tronquées
   */
  parMorceaux(octets: Uint8Array): AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  compresser(octets: Uint8Array, niveau: 1 | 6): Promise<Uint8Array>
  /** @param depart somme des octets qui précèdent */
  crc32(octets: Uint8Array, depart?: number): number
}
