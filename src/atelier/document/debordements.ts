import type { IArrayFormulaRangeType, IArrayFormulaUnitCellType } from '@univerjs/preset-sheets-core'
import type { ICellData, IRange } from '@univerjs/presets'
import { celluleDeValeur } from '../grille/valeurs'
import type { FeuilleLue } from './feuille-univer'

interface Debordements {
  readonly rectangles: IArrayFormulaRangeType
  readonly cellules: IArrayFormulaUnitCellType
}

/** Valeurs débordées que le fichier garde en cache, à l'endroit où la grille tient les siennes. */
export function debordementsDuFichier(unite: string, lues: readonly FeuilleLue[]): Debordements {
  const rectangles: Record<string, Record<number, Record<number, IRange>>> = {}
  const cellules: Record<string, Record<number, Record<number, ICellData>>> = {}
  for (const { id, plage, contenu, formules } of lues) {
    const rectanglesDeFeuille = (rectangles[id] ??= {})
    const cellulesDeFeuille = (cellules[id] ??= {})
    for (const { ligne, colonne, etendue } of formules) {
      if (etendue === null || plage === null) continue
      const rangeesDeRectangles = (rectanglesDeFeuille[ligne] ??= {})
      rangeesDeRectangles[colonne] = {
        startRow: etendue.ligne,
        startColumn: etendue.colonne,
        endRow: etendue.ligne + etendue.lignes - 1,
        endColumn: etendue.colonne + etendue.colonnes - 1,
      }
      for (let i = etendue.ligne; i < etendue.ligne + etendue.lignes; i += 1) {
        for (let j = etendue.colonne; j < etendue.colonne + etendue.colonnes; j += 1) {
          const valeur = contenu?.valeurs[i - plage.ligne]?.[j - plage.colonne] ?? null
          if (valeur !== null) (cellulesDeFeuille[i] ??= {})[j] = celluleDeValeur(valeur)
        }
      }
    }
  }
  return { rectangles: { [unite]: rectangles }, cellules: { [unite]: cellules } }
}
