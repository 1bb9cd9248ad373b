/** Referme les parenthèses laissées ouvertes à la fin d'une formule, comme Excel ; celles des textes et des noms de feuille ne comptent pas. */
export function refermer(formule: string): string {
  let ouvertes = 0
  let guillemet: string | null = null
  for (const caractere of formule) {
    if (guillemet !== null) {
      if (caractere === guillemet) guillemet = null
    } else if (caractere === '"' || caractere === "'") guillemet = caractere
    else if (caractere === '(') ouvertes += 1
    else if (caractere === ')') ouvertes -= 1
  }
  return guillemet === null && ouvertes > 0 ? formule + ')'.repeat(ouvertes) : formule
}
