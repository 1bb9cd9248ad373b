import { refuser } from '../refus'

/** Morceaux décodés d'un coup : assez gros pour la vitesse, assez petits pour la mémoire. */
const MORCEAU = 1024 * 1024

/** @throws ErreurClasseur `fichier-refuse` (codage) devant de l'UTF-16 */
export function debutDuTexte(octets: Uint8Array, partie: string): number {
  const [a, b, c] = octets
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || (a === 0 && b === 0x3c) || (a === 0x3c && b === 0)) {
    throw refuser('codage', { partie })
  }
  return a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
}

/**
 * Décode de l'UTF-8 strict ; la marque d'ordre des octets éventuelle est ôtée.
 * @throws ErreurClasseur `fichier-refuse` (codage)
 */
export function decoder(octets: Uint8Array, partie: string): string {
  const debut = debutDuTexte(octets, partie)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets.subarray(debut))
  } catch {
    throw refuser('codage', { partie })
  }
}

/** Comme `decoder`, par morceaux : une feuille de 70 Mo ne tient jamais entière en texte. */
export function* decoderParMorceaux(octets: Uint8Array, partie: string): Generator<string> {
  const decodeur = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  for (let debut = debutDuTexte(octets, partie); debut < octets.length; debut += MORCEAU) {
    const fin = debut + MORCEAU
    try {
      yield decodeur.decode(octets.subarray(debut, fin), { stream: fin < octets.length })
    } catch {
      throw refuser('codage', { partie })
    }
  }
}

export function coder(texte: string): Uint8Array {
  return new TextEncoder().encode(texte)
}

/** Rend au texte récrit la marque d'ordre des octets que la partie portait. */
export function coderComme(original: Uint8Array, texte: string): Uint8Array {
  const octets = coder(texte)
  if (original[0] !== 0xef || original[1] !== 0xbb || original[2] !== 0xbf) return octets
  const marques = new Uint8Array(octets.length + 3)
  marques.set(original.subarray(0, 3))
  marques.set(octets, 3)
  return marques
}
