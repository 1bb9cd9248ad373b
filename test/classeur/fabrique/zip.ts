import { deflateSync } from 'fflate'
import { crc32 } from '../../../src/classeur/xlsx/zip/crc32'

export interface PartieDeZip {
  readonly nom: string
  readonly contenu: string | Uint8Array
  /** 8 par défaut. */
  readonly methode?: number
  /** Mensonges et bizarreries, pour les fichiers hostiles. */
  readonly tailleDeclaree?: number
  readonly crcDeclare?: number
  readonly drapeaux?: number
  readonly nomLocal?: string
  readonly donnees?: Uint8Array
  /** Tailles après les données plutôt que dans l'en-tête local, comme le font les écrivains en flux. */
  readonly descripteur?: boolean
}

/** Zip écrit à la main, avec champ supplémentaire et dates quelconques : ce que d'autres logiciels produisent. */
export function fabriquerZip(parties: readonly PartieDeZip[]): Uint8Array {
  const locaux: Uint8Array[] = []
  const centraux: Uint8Array[] = []
  let position = 0
  for (const partie of parties) {
    const contenu = typeof partie.contenu === 'string' ? new TextEncoder().encode(partie.contenu) : partie.contenu
    const methode = partie.methode ?? 8
    const donnees = partie.donnees ?? (methode === 8 ? deflateSync(contenu, { level: 6 }) : contenu)
    const crc = partie.crcDeclare ?? crc32(contenu)
    const taille = partie.tailleDeclaree ?? contenu.length
    const descripteur = partie.descripteur ?? false
    const drapeaux = (partie.drapeaux ?? 0x0800) | (descripteur ? 8 : 0)
    const local = entete(30, partie.nomLocal ?? partie.nom, (vue) => {
      vue.setUint32(0, 0x04034b50, true)
      commun(vue, 4, { drapeaux, methode, crc: descripteur ? 0 : crc, compressee: descripteur ? 0 : donnees.length, taille: descripteur ? 0 : taille })
      vue.setUint16(28, 4, true)
    })
    const fin = descripteur ? descripteurDe(crc, donnees.length, taille) : new Uint8Array()
    const central = entete(46, partie.nom, (vue) => {
      vue.setUint32(0, 0x02014b50, true)
      vue.setUint16(4, 45, true)
      commun(vue, 6, { drapeaux, methode, crc, compressee: donnees.length, taille })
      vue.setUint16(30, 4, true)
      vue.setUint32(38, 0x20, true)
      vue.setUint32(42, position, true)
    })
    locaux.push(local, donnees, fin)
    centraux.push(central)
    position += local.length + donnees.length + fin.length
  }
  const tailleCentrale = centraux.reduce((somme, { length }) => somme + length, 0)
  const fin = new Uint8Array(22)
  const vue = new DataView(fin.buffer)
  vue.setUint32(0, 0x06054b50, true)
  vue.setUint16(8, Math.min(parties.length, 0xfffe), true)
  vue.setUint16(10, Math.min(parties.length, 0xfffe), true)
  vue.setUint32(12, tailleCentrale, true)
  vue.setUint32(16, position, true)
  return concatener([...locaux, ...centraux, fin])
}

export function concatener(morceaux: readonly Uint8Array[]): Uint8Array {
  const sortie = new Uint8Array(morceaux.reduce((somme, { length }) => somme + length, 0))
  let position = 0
  for (const morceau of morceaux) {
    sortie.set(morceau, position)
    position += morceau.length
  }
  return sortie
}

/** En-tête, nom, puis un champ supplémentaire vide de quatre octets. */
function entete(taille: number, nom: string, remplir: (vue: DataView) => void): Uint8Array {
  const octetsDuNom = new TextEncoder().encode(nom)
  const octets = new Uint8Array(taille + octetsDuNom.length + 4)
  const vue = new DataView(octets.buffer)
  remplir(vue)
  vue.setUint16(taille === 30 ? 26 : 28, octetsDuNom.length, true)
  octets.set(octetsDuNom, taille)
  vue.setUint16(taille + octetsDuNom.length, 0xcafe, true)
  return octets
}

interface Commun {
  readonly drapeaux: number
  readonly methode: number
  readonly crc: number
  readonly compressee: number
  readonly taille: number
}

function commun(vue: DataView, i: number, { drapeaux, methode, crc, compressee, taille }: Commun): void {
  vue.setUint16(i, 20, true)
  vue.setUint16(i + 2, drapeaux, true)
  vue.setUint16(i + 4, methode, true)
  vue.setUint16(i + 6, 0x6b21, true)
  vue.setUint16(i + 8, 0x58a3, true)
  vue.setUint32(i + 10, crc, true)
  vue.setUint32(i + 14, compressee, true)
  vue.setUint32(i + 18, taille, true)
}

function descripteurDe(crc: number, compressee: number, taille: number): Uint8Array {
  const octets = new Uint8Array(16)
  const vue = new DataView(octets.buffer)
  vue.setUint32(0, 0x08074b50, true)
  vue.setUint32(4, crc, true)
  vue.setUint32(8, compressee, true)
  vue.setUint32(12, taille, true)
  return octets
}
