/**
 * Met un texte dans le presse-papiers. L’ancienne commande du navigateur reste nécessaire : le contrôle qui porte le volet
 * d’Excel refuse souvent l’accès direct.
 * @returns faux si aucune voie n’a marché
 */
export async function copierTexte(texte: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(texte)
    return true
  } catch {
    return copierParSelection(texte)
  }
}

function copierParSelection(texte: string): boolean {
  if (typeof document.execCommand !== 'function') return false
  const actif = document.activeElement
  const zone = document.createElement('textarea')
  zone.value = texte
  zone.setAttribute('aria-hidden', 'true')
  document.body.append(zone)
  zone.select()
  const copie = document.execCommand('copy')
  zone.remove()
  if (actif instanceof HTMLElement) actif.focus()
  return copie
}
