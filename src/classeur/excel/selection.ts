import type { Plage } from '../port'
import { codeOffice, executer } from './erreurs'

const POSITION = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'worksheet/name']

/** Sélections qu’une seule plage ne décrit pas : plusieurs zones, un graphique, une feuille de graphique. */
const SANS_PLAGE = new Set(['InvalidSelection', 'UnsupportedSheet', 'ItemNotFound'])

export async function lireSelection(): Promise<Plage | null> {
  return executer('', async (contexte) => {
    const plage = contexte.workbook.getSelectedRange()
    plage.load(POSITION)
    try {
      await contexte.sync()
    } catch (erreur) {
      const code = codeOffice(erreur)
      if (code !== null && SANS_PLAGE.has(code)) return null
      throw erreur
    }
    return situer(plage, plage.worksheet.name)
  })
}

/** Plus petite plage des cellules remplies ; la mise en forme seule ne compte pas. */
export async function lirePlageUtile(feuille: string): Promise<Plage | null> {
  return executer(feuille, async (contexte) => {
    const utile = contexte.workbook.worksheets.getItem(feuille).getUsedRangeOrNullObject(true)
    utile.load(POSITION)
    await contexte.sync()
    return utile.isNullObject ? null : situer(utile, utile.worksheet.name)
  })
}

function situer(plage: Excel.Range, feuille: string): Plage {
  return { feuille, ligne: plage.rowIndex, colonne: plage.columnIndex, lignes: plage.rowCount, colonnes: plage.columnCount }
}

/** S’abonne aux changements de sélection ; la fonction rendue désabonne, même appelée avant la fin de l’inscription. */
export function suivreSelection(rappel: () => void): () => void {
  let actif = true
  const prevenir = () => {
    if (actif) rappel()
    return Promise.resolve()
  }
  const inscription = executer('', async (contexte) => {
    const abonnement = contexte.workbook.onSelectionChanged.add(prevenir)
    await contexte.sync()
    return abonnement
  })
  // Sans inscription, la sélection reste lisible à la demande : le port demande alors de ne jamais prévenir.
  inscription.catch(() => undefined)
  return () => {
    actif = false
    inscription.then(desinscrire).catch(() => undefined)
  }
}

async function desinscrire(abonnement: OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>): Promise<void> {
  await Excel.run(abonnement.context, async (contexte) => {
    abonnement.remove()
    await contexte.sync()
  })
}
