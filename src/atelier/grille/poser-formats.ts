import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import type { Injector } from '@univerjs/presets'
import type { FormatChange } from '../sauvegarde/copie-de-secours'
import { classeurMontre, trouverFeuille } from './feuilles-de-la-grille'

/** Redonne à des cellules de la grille le format de nombre qu'une frappe leur avait donné. */
export async function poserFormatsDansLaGrille(injecteur: Injector, formats: readonly FormatChange[]): Promise<void> {
  const classeur = classeurMontre(injecteur)
  for (const { feuille: nom, ligne, colonne, format } of formats) {
    const feuille = trouverFeuille(classeur, nom)
    if (feuille === undefined) continue
    await injecteur.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
      unitId: classeur.getUnitId(),
      subUnitId: feuille.getSheetId(),
      range: { startRow: ligne, startColumn: colonne, endRow: ligne, endColumn: colonne },
      value: { s: { n: { pattern: format } } },
    })
  }
}
