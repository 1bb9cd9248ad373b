/** Commande du ruban : ouvre dans le navigateur la page d'aide livrée avec le complément. */
export function ouvrirAide(evenement: Office.AddinCommands.Event): void {
  try {
    const adresse = new URL('aide.html', window.location.href).href
    // Office.js pour le web n’a pas `openBrowserWindow` : là, le navigateur est déjà celui de l’utilisateur.
    if ('openBrowserWindow' in Office.context.ui) Office.context.ui.openBrowserWindow(adresse)
    else window.open(adresse, '_blank', 'noopener')
  } finally {
    // Sans cet accusé, Excel laisserait le bouton occupé.
    evenement.completed()
  }
}
