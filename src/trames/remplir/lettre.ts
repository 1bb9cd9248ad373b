/** Lettres d'une colonne d'après son rang, compté à partir de 0 : A, Z, AA. */
export function lettre(rang: number): string {
  const derniere = String.fromCharCode(65 + (rang % 26))
  return rang < 26 ? derniere : `${lettre(Math.floor(rang / 26) - 1)}${derniere}`
}
