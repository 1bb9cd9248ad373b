/** Ce que valent les octets 0x80 à 0x9F en Windows-1252 ; les cinq que la norme laisse vides gardent leur valeur. */
const DE_80_A_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const LATIN = new TextDecoder('windows-1252')

/**
 * Texte d'octets Windows-1252. La table est appliquée ici parce que certaines versions de Node décodent « windows-1252 » comme
 * du latin-1 : le symbole euro (0x80) y deviendrait un caractère de contrôle.
 */
export function decoderWindows1252(octets: Uint8Array): string {
  return LATIN.decode(octets).replace(/[\u0080-\u009f]/g, (signe) => DE_80_A_9F.charAt(signe.charCodeAt(0) - 0x80))
}
