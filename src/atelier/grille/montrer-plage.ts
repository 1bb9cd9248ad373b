import { ScrollToCellCommand, SelectRangeCommand, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core'
import type { ICommandService, Workbook, Worksheet } from '@univerjs/presets'
import type { Plage } from '../../classeur/port'
import { agrandirJusqua } from './agrandir'
import { enPlageDeGrille } from './mettre-en-forme'

/** Montre la feuille, sélectionne la plage et la fait défiler jusqu'à l'écran. */
export async function montrerPlage(commandes: ICommandService, classeur: Workbook, feuille: Worksheet, plage: Plage): Promise<void> {
  const [unitId, subUnitId] = [classeur.getUnitId(), feuille.getSheetId()]
  agrandirJusqua(commandes, classeur, feuille, plage)
  commandes.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId })
  const range = enPlageDeGrille(plage)
  await commandes.executeCommand(SelectRangeCommand.id, { unitId, subUnit: subUnitId, range })
  await commandes.executeCommand(ScrollToCellCommand.id, { range })
}
