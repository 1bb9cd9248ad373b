import type { Plage } from '../port'

export function obtenir(context: Excel.RequestContext, plage: Plage): Excel.Range {
  return context.workbook.worksheets
    .getItem(plage.feuille)
    .getRangeByIndexes(plage.ligne, plage.colonne, plage.lignes, plage.colonnes)
}

/** Plage dont `rowIndex`, `columnIndex`, `rowCount` et `columnCount` sont chargés, sur la feuille de ce nom. */
export function situer(plage: Excel.Range, feuille: string): Plage {
  return { feuille, ligne: plage.rowIndex, colonne: plage.columnIndex, lignes: plage.rowCount, colonnes: plage.columnCount }
}
