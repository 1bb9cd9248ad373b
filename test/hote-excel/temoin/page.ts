/** Complément témoin : éprouve l’hôte sans dépendre du complément du projet, et porte les fautes qu’on y sème. */

function carre(n: number): number[][] {
  return Array.from({ length: n }, (_rangee, i) => Array.from({ length: n }, (_case, j) => i * n + j))
}

CustomFunctions.associate('ADDITION', (a: number, b: number | null) => a + (b ?? 100))
CustomFunctions.associate('SOMME_PLAGE', (plage: unknown[][]) => plage.flat().reduce((total: number, v) => total + Number(v), 0))
CustomFunctions.associate('CARRE', carre)
CustomFunctions.associate('NATURE', (valeur: unknown) => (valeur === null ? 'null' : `${typeof valeur} ${String(valeur)}`))
CustomFunctions.associate('OU_SUIS_JE', (invocation: CustomFunctions.Invocation) => String(invocation.address))
CustomFunctions.associate('REFUS', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'argument « x » : 12 attendu')
})
CustomFunctions.associate('SANS_OBJET', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'le texte ne s’applique pas')
})
CustomFunctions.associate('PANNE', () => {
  throw new Error('exception ordinaire')
})
CustomFunctions.associate('LIGNES', () => [
  [1],
  [new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'ligne 2 illisible')],
])
CustomFunctions.associate('NULLE', () => [[null]])
CustomFunctions.associate('GRAND_ENTIER', () => 1n)

Office.actions.associate('ouvrirAide', (evenement: Office.AddinCommands.Event) => {
  // Office.js pour le web n’offre pas `openBrowserWindow`.
  if ('openBrowserWindow' in Office.context.ui) Office.context.ui.openBrowserWindow('https://temoin.example/aide.html')
  evenement.completed()
})

void Office.onReady((info) => {
  document.title = `prêt : ${info.host} ${info.platform}`
})
