/** Une entrée du paquet, telle que le répertoire central la décrit, avec ses octets compressés bruts. */
export interface EntreeZip {
  readonly nom: string
  /** Nom tel qu'il est écrit dans le fichier, pour le récrire à l'identique. */
  readonly nomBrut: Uint8Array
  readonly versionCreation: number
  readonly versionRequise: number
  readonly drapeaux: number
  /** 0 = stockée, 8 = deflate. */
  readonly methode: number
  readonly heure: number
  readonly date: number
  readonly crc: number
  readonly taille: number
  readonly attributsInternes: number
  readonly attributsExternes: number
  readonly donnees: Uint8Array
}
