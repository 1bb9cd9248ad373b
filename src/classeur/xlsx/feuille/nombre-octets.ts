/** Puissances de dix exactes en binaire 64 bits. */
export const PUISSANCES = Array.from({ length: 23 }, (_rien, i) => Number(`1e${i}`))
/** Tant qu'elle n'est pas dépassée, un chiffre de plus laisse la mantisse exacte. */
export const MANTISSE_SURE = 900_719_925_474_099

/**
 * Nombre écrit en ASCII entre deux bornes ; `NaN` si l'écriture n'est pas celle d'un nombre fini.
 * Mantisse et puissance de dix exactes : une seule division, donc le même arrondi que `Number()`.
 */
export function lireNombre(octets: Uint8Array, debut: number, fin: number): number {
  let i = debut
  const negatif = octets[i] === 45
  if (negatif) i += 1
  let mantisse = 0
  let decimales = 0
  let point = false
  let chiffres = 0
  for (; i < fin; i += 1) {
    const octet = octets[i] as number
    if (octet >= 48 && octet <= 57) {
      if (mantisse > MANTISSE_SURE) return lireNombreEnTexte(octets, debut, fin)
      mantisse = mantisse * 10 + octet - 48
      chiffres += 1
      if (point) decimales += 1
    } else if (octet === 46 && !point) point = true
    else return lireNombreEnTexte(octets, debut, fin)
  }
  if (chiffres === 0) return Number.NaN
  if (decimales > 22) return lireNombreEnTexte(octets, debut, fin)
  const absolu = decimales === 0 ? mantisse : mantisse / (PUISSANCES[decimales] as number)
  return negatif ? -absolu : absolu
}

function lireNombreEnTexte(octets: Uint8Array, debut: number, fin: number): number {
  return lireNombreEcrit(String.fromCharCode(...octets.subarray(debut, Math.min(fin, debut + 400))))
}

/** Nombre d'un attribut ou d'un texte de cellule (xsd:double fini) ; `NaN` sinon. */
export function lireNombreEcrit(texte: string): number {
  const nombre = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(texte) ? Number(texte) : Number.NaN
  return Number.isFinite(nombre) ? nombre : Number.NaN
}
