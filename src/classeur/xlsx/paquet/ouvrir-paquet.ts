import { refuser } from '../refus'
import type { Compression } from '../zip/compression'
import { lireRepertoire } from '../zip/lire-repertoire'
import type { LimitesZip } from '../zip/limites'
import { Paquet } from './paquet'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]

/** @throws ErreurClasseur `fichier-refuse` : mot de passe, ancien .xls, autre fichier, archive dangereuse */
export function ouvrirPaquet(octets: Uint8Array, compression: Compression, limites: LimitesZip): Paquet {
  if (commencePar(octets, OLE)) {
    throw refuser(contient(octets, enUtf16('EncryptedPackage')) ? 'mot-de-passe' : 'ancien-xls')
  }
  if (!commencePar(octets, ZIP)) throw refuser(estAncienBiff(octets) ? 'ancien-xls' : 'pas-un-zip')
  return new Paquet(octets, lireRepertoire(octets, limites), compression)
}

function commencePar(octets: Uint8Array, debut: readonly number[]): boolean {
  return debut.every((octet, i) => octets[i] === octet)
}

/** Excel 2 à 4 : enregistrement BOF sans conteneur. */
function estAncienBiff(octets: Uint8Array): boolean {
  return octets[0] === 0x09 && [0x00, 0x02, 0x04].includes(octets[1] ?? -1)
}

function enUtf16(texte: string): readonly number[] {
  return [...texte].flatMap((lettre) => [lettre.charCodeAt(0), 0])
}

function contient(octets: Uint8Array, motif: readonly number[]): boolean {
  for (let i = octets.indexOf(motif[0] ?? 0); i >= 0; i = octets.indexOf(motif[0] ?? 0, i + 1)) {
    if (motif.every((octet, j) => octets[i + j] === octet)) return true
  }
  return false
}
