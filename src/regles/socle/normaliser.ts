/** Réduit un libellé à ses mots : sans casse, accents ni ponctuation (« 1re période » et « 1RE  PERIODE » se valent). */
export function normaliser(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
