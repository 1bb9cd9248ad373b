import { decoderTexteDeCellule } from '../xml/echappement'
import { desechapperSimple } from '../xml/entites'

const DECODEUR = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** En deçà, construire le texte caractère par caractère coûte moins que d'appeler le décodeur. */
const COURT = 24

/**
 * Texte XML entre deux bornes d'octets.
 * @param deCellule vrai pour décoder aussi les séquences `_xHHHH_`
 * @returns `null` si l'analyse complète est nécessaire
 */
export function texteDOctets(octets: Uint8Array, debut: number, fin: number, deCellule: boolean): string | null {
  const brut = fin - debut <= COURT ? courtAscii(octets, debut, fin) : null
  const texte = desechapperSimple(brut ?? DECODEUR.decode(octets.subarray(debut, fin)))
  return texte !== null && deCellule ? decoderTexteDeCellule(texte) : texte
}

function courtAscii(octets: Uint8Array, debut: number, fin: number): string | null {
  let texte = ''
  for (let i = debut; i < fin; i += 1) {
    const octet = octets[i] as number
    if (octet >= 0x80) return null
    texte += String.fromCharCode(octet)
  }
  return texte
}
