/** Quatre octets à la fois : le bit de poids fort de chacun, et l'espace, premier caractère permis sans condition. */
const POIDS_FORTS = 0x80808080 | 0
const ESPACES = 0x20202020

/**
 * Vrai si les octets sont de l'UTF-8 strict sans caractère interdit par XML. Une seule passe, sans rien allouer :
 * le balayage rapide peut ensuite ne regarder que les octets qui l'intéressent.
 */
export function estTexteXml(octets: Uint8Array): boolean {
  const fin = octets.length
  const decalage = (4 - (octets.byteOffset & 3)) & 3
  const mots = new Int32Array(octets.buffer, octets.byteOffset + decalage, Math.max(0, fin - decalage) >> 2)
  let i = 0
  while (i < fin) {
    // Presque tout est de l'ASCII visible : un mot qui n'est que cela se passe d'un coup.
    if (((i - decalage) & 3) === 0 && i >= decalage) {
      let mot = (i - decalage) >> 2
      while (mot < mots.length && estVisible(mots[mot] as number)) mot += 1
      i = decalage + 4 * mot
      if (i >= fin) break
    }
    const octet = octets[i] as number
    if (octet < 0x80) {
      if (octet < 0x20 && octet !== 9 && octet !== 10 && octet !== 13) return false
      i += 1
      continue
    }
    const longueur = longueurDeSequence(octets, i)
    if (longueur === 0) return false
    i += longueur
  }
  return true
}

/** Une retenue ne peut naître que d'un octet sous l'espace : un faux négatif ne fait que regarder octet par octet. */
function estVisible(mot: number): boolean {
  return (((mot - ESPACES) | mot) & POIDS_FORTS) === 0
}

/** Longueur de la séquence UTF-8 qui commence en `i`, ou 0 si elle est fausse (trop longue, demi-codet, U+FFFE…). */
function longueurDeSequence(octets: Uint8Array, i: number): number {
  const a = octets[i] as number
  const b = octets[i + 1] ?? 0
  if (a >= 0xc2 && a <= 0xdf) return suite(b) ? 2 : 0
  const c = octets[i + 2] ?? 0
  if (a >= 0xe0 && a <= 0xef) {
    const code = ((a & 15) << 12) | ((b & 63) << 6) | (c & 63)
    const interdit = code < 0x800 || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe
    return suite(b) && suite(c) && !interdit ? 3 : 0
  }
  const d = octets[i + 3] ?? 0
  if (a < 0xf0 || a > 0xf4 || !suite(b) || !suite(c) || !suite(d)) return 0
  const code = ((a & 7) << 18) | ((b & 63) << 12) | ((c & 63) << 6) | (d & 63)
  return code >= 0x10000 && code <= 0x10ffff ? 4 : 0
}

function suite(octet: number): boolean {
  return (octet & 0xc0) === 0x80
}
