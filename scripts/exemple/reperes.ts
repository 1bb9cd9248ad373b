/** Lettres de la colonne de rang `rang` (0 = A). */
export function lettres(rang: number): string {
  let texte = ''
  for (let reste = rang + 1; reste > 0; reste = Math.floor((reste - 1) / 26)) {
    texte = String.fromCharCode(65 + ((reste - 1) % 26)) + texte
  }
  return texte
}

/** Référence A1 de la cellule (ligne à partir de 1, colonne à partir de 0). */
export function repere(ligne: number, colonne: number): string {
  return `${lettres(colonne)}${ligne}`
}

/** Ligne (à partir de 1) et colonne (à partir de 0) d’une référence A1 sans feuille ni dollar. */
export function situer(reference: string): { readonly ligne: number; readonly colonne: number } {
  const lu = /^([A-Z]{1,3})([1-9][0-9]*)$/.exec(reference)
  if (lu === null) throw new Error(`référence illisible : ${reference}`)
  const colonne = [...(lu[1] ?? '')].reduce((somme, lettre) => somme * 26 + lettre.charCodeAt(0) - 64, 0) - 1
  return { ligne: Number(lu[2]), colonne }
}

const JOUR = 86_400_000

/** Numéro de série Excel (calendrier 1900) d’une date « AAAA-MM-JJ ». */
export function numeroDeSerie(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / JOUR) + 25_569
}
