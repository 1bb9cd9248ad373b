/** Longueur conservée ; sans point-virgule hors texte et accolades, la formule est rendue telle quelle. */
export function ponctuerEnAnglais(formule: string): string {
  let guillemet: string | null = null
  let accolades = 0
  let francaise = false
  const caracteres = Array.from(formule, (caractere, place) => {
    if (guillemet !== null) {
      if (caractere === guillemet) guillemet = null
      return caractere
    }
    if (caractere === '"' || caractere === "'") guillemet = caractere
    if (caractere === '{') accolades += 1
    if (caractere === '}') accolades -= 1
    if (caractere === ';' && accolades === 0) {
      francaise = true
      return ','
    }
    return caractere === ',' && /\d/.test(formule[place + 1] ?? '') && /\d/.test(formule[place - 1] ?? '') ? '.' : caractere
  })
  return francaise ? caracteres.join('') : formule
}
