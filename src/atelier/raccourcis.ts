interface Actions {
  readonly ouvrir: () => void
  readonly enregistrer: () => void
}

/** Ctrl+O et Ctrl+S (Cmd sur Mac), avant la grille et le navigateur ; rend de quoi se désabonner. */
export function surRaccourci(fenetre: Window, { ouvrir, enregistrer }: Actions): () => void {
  function surTouche(evenement: KeyboardEvent): void {
    if (!(evenement.ctrlKey || evenement.metaKey) || evenement.altKey || evenement.shiftKey) return
    const action = { o: ouvrir, s: enregistrer }[evenement.key.toLowerCase()]
    if (action === undefined) return
    evenement.preventDefault()
    evenement.stopPropagation()
    action()
  }
  fenetre.addEventListener('keydown', surTouche, { capture: true })
  return () => fenetre.removeEventListener('keydown', surTouche, { capture: true })
}
