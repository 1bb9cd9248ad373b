import { verifierPlage } from '../adresse'
import type { Plage } from '../port'
import { codeOffice, executer } from './erreurs'
import { obtenir, situer } from './plages'

/** Sélections qu’une seule plage ne décrit pas : plusieurs zones, un graphique, une feuille de graphique. */
const SANS_PLAGE = new Set(['InvalidSelection', 'UnsupportedSheet', 'ItemNotFound'])

export async function lireSelection(): Promise<Plage | null> {
  return executer('', async (context) => {
    const plage = context.workbook.getSelectedRange()
    plage.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name')
    try {
      await context.sync()
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
  return executer(feuille, async (context) => {
    const utile = context.workbook.worksheets.getItem(feuille).getUsedRangeOrNullObject(true)
    utile.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name')
    await context.sync()
    return utile.isNullObject ? null : situer(utile, utile.worksheet.name)
  })
}

/** Une feuille masquée n’est pas démasquée : Excel refuse, et le refus est rendu sous `hote`. */
export async function montrer(plage: Plage): Promise<void> {
  verifierPlage(plage)
  await executer(plage.feuille, async (context) => {
    context.workbook.worksheets.getItem(plage.feuille).activate()
    obtenir(context, plage).select()
    await context.sync()
  })
}

/** S’abonne aux changements de sélection ; la fonction rendue désabonne, même appelée avant la fin de l’inscription. */
export function suivreSelection(rappel: () => void): () => void {
  let actif = true
  const prevenir = () => {
    if (actif) rappel()
    return Promise.resolve()
  }
  const inscription = executer('', async (context) => {
    const abonnement = context.workbook.onSelectionChanged.add(prevenir)
    await context.sync()
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
  await Excel.run(abonnement.context, async (context) => {
    abonnement.remove()
    await context.sync()
  })
}
