/** Commande du ruban : ouvre dans le navigateur la page d'aide livrée avec le complément. */
export function ouvrirAide(evenement: Office.AddinCommands.Event): void {
  try {
    Office.context.ui.openBrowserWindow(new URL('aide.html', window.location.href).href)
  } finally {
    // Sans cet accusé, Excel laisserait le bouton occupé.
    evenement.completed()
  }
}
