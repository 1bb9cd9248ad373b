import type { Acces } from './protocole/acces'

/** Membres d’Excel que l’adaptateur du classeur emploie. En ajouter un se décide ici, après avoir regardé son niveau d’API. */
export const MEMBRES_DE_L_ADAPTATEUR: readonly string[] = [
  'FormatProtection.locked',
  'Range.columnCount',
  'Range.columnIndex',
  'Range.format',
  'Range.formulas',
  'Range.numberFormat',
  'Range.rowCount',
  'Range.rowIndex',
  'Range.valueTypes',
  'Range.values',
  'Range.worksheet',
  'RangeFormat.protection',
  'Workbook.getSelectedRange',
  'Workbook.worksheets',
  'Worksheet.getRangeByIndexes',
  'Worksheet.getUsedRangeOrNullObject',
  'Worksheet.name',
  'Worksheet.protection',
  'Worksheet.visibility',
  'WorksheetCollection.add',
  'WorksheetCollection.getItem',
  'WorksheetCollection.items',
  'WorksheetProtection.protected',
]

/** Membres qu’office.js demande pour lui-même : services, références, découpage des grosses écritures. */
const MEMBRES_D_OFFICE_JS: readonly string[] = [
  'AddinInternalService.notifyActionHandlerReady',
  'CustomFunctions._SetOsfControlContainerReadyForCustomFunctions',
  'CustomFunctions.setInvocationArrayResults',
  'Range._KeepReference',
  'Range._ValidateArraySize',
  'Range.getBoundingRect',
  'Range.getRow',
  'Workbook._RemoveReference',
]

/** Ce que le complément a demandé hors de la liste, ou que l’hôte ne modèle pas ; doit rester vide. */
export function membresImprevus({ membresDemandes, membresAbsents }: Acces): readonly string[] {
  const prevus = new Set([...MEMBRES_DE_L_ADAPTATEUR, ...MEMBRES_D_OFFICE_JS])
  return [...membresAbsents, ...[...membresDemandes].filter((membre) => !prevus.has(membre))].sort()
}
