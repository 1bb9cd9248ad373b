/** Motif d'Excel (`*`, `?`, `~` pour protéger) ; `null` si le texte n'en contient pas. */
export function lireJokers(texte: string): RegExp | null {
  if (!/[*?~]/.test(texte)) return null
  const motif = texte.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}])/g, (_tout, protege?: string, joker?: string, special?: string) => {
    if (protege !== undefined) return protege === '~' ? '~' : `\\${protege}`
    return joker === undefined ? `\\${special ?? ''}` : joker === '*' ? '[^]*' : '[^]'
  })
  return new RegExp(`^${motif}$`, 'iu')
}
