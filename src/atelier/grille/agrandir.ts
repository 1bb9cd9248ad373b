import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from '@univerjs/preset-sheets-core'
import type { ICommandService, Workbook, Worksheet } from '@univerjs/presets'
import type { Plage } from '../../classeur/port'

/** La grille n'a que les lignes et les colonnes qu'on lui donne : on en ajoute pour contenir la plage. */
export function agrandirJusqua(commandes: ICommandService, classeur: Workbook, feuille: Worksheet, plage: Plage): void {
  const cible = { unitId: classeur.getUnitId(), subUnitId: feuille.getSheetId() }
  const lignes = plage.ligne + plage.lignes
  const colonnes = plage.colonne + plage.colonnes
  if (lignes > feuille.getRowCount()) commandes.syncExecuteCommand(SetWorksheetRowCountCommand.id, { ...cible, rowCount: lignes })
  if (colonnes > feuille.getColumnCount()) {
    commandes.syncExecuteCommand(SetWorksheetColumnCountCommand.id, { ...cible, columnCount: colonnes })
  }
}
