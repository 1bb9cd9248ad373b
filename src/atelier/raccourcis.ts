export interface Actions {
  readonly ouvrir: () => void
  readonly enregistrer: () => void
  readonly changerDeZone: () => void
}

/** Ctrl+O et Ctrl+S (Cmd sur Mac), F6, avant la grille et le navigateur ; rend de quoi se désabonner. */
export function surRaccourci(fenetre: Window, { ouvrir, enregistrer, changerDeZone }: Actions): () => void {
  function surTouche(evenement: KeyboardEvent): void {
    if (evenement.altKey || evenement.shiftKey) return
    const avecCtrl = evenement.ctrlKey || evenement.metaKey
    const action = avecCtrl ? { o: ouvrir, s: enregistrer }[evenement.key.toLowerCase()] : { F6: changerDeZone }[evenement.key]
    if (action === undefined) return
    evenement.preventDefault()
    evenement.stopPropagation()
    action()
  }
  fenetre.addEventListener('keydown', surTouche, { capture: true })
  return () => fenetre.removeEventListener('keydown', surTouche, { capture: true })
}
