import { IUniverInstanceService, UniverInstanceType } from '@univerjs/presets'
import type { IObjectMatrixPrimitiveType, IRange, Injector, Workbook, Worksheet } from '@univerjs/presets'
import { FormulaDataModel } from '@univerjs/preset-sheets-core'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { ErreurClasseur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import { valeurDeCellule } from './valeurs'

/** @throws ErreurClasseur `hote` si aucun classeur n'est ouvert */
export function classeurMontre(injecteur: Injector): Workbook {
  const classeur = injecteur.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
  if (!classeur) throw new ErreurClasseur('hote', { detail: 'aucun classeur ouvert' })
  return classeur
}

/** Feuille de la grille, casse ignorée. */
export function trouverFeuille(classeur: Workbook, nom: string): Worksheet | undefined {
  return classeur.getSheets().find((feuille) => memeNomDeFeuille(feuille.getName(), nom))
}

export interface Ancre {
  readonly ligne: number
  readonly colonne: number
}

/** Lecture d'une feuille cellule par cellule, débordements compris : la grille les tient à part des cellules. */
export interface LectureDeFeuille {
  valeur(ligne: number, colonne: number): Valeur
  /** Syntaxe anglaise, formules partagées dépliées ; `null` sans formule. */
  formule(ligne: number, colonne: number): string | null
  /** Cellule de la formule dont cette valeur déborde ; `null` si la cellule s'appartient. */
  ancre(ligne: number, colonne: number): Ancre | null
  /** Appelle pour chaque cellule remplie, dans un ordre quelconque. */
  parcourir(visiter: (ligne: number, colonne: number) => void): void
  /** Rectangle couvert par la formule d'une cellule, ancre comprise ; `null` si elle ne déborde pas. */
  rectangle(ligne: number, colonne: number): { readonly lignes: number; readonly colonnes: number } | null
}

export function lireFeuille(injecteur: Injector, classeur: Workbook, feuille: Worksheet): LectureDeFeuille {
  const formules = injecteur.get(FormulaDataModel)
  const unite = classeur.getUnitId()
  const id = feuille.getSheetId()
  const debordees = formules.getArrayFormulaCellData()[unite]?.[id] ?? {}
  const rectangles: IObjectMatrixPrimitiveType<IRange> = formules.getArrayFormulaRange()[unite]?.[id] ?? {}
  const formule = (ligne: number, colonne: number): string | null => formules.getFormulaStringByCell(ligne, colonne, id, unite) ?? null
  const valeur = (ligne: number, colonne: number): Valeur => {
    const propre = valeurDeCellule(feuille.getCellRaw(ligne, colonne))
    return propre ?? valeurDeCellule(debordees[ligne]?.[colonne])
  }
  const ancre = (ligne: number, colonne: number): Ancre | null => {
    if (valeurDeCellule(debordees[ligne]?.[colonne]) === null || formule(ligne, colonne) !== null) return null
    if (valeurDeCellule(feuille.getCellRaw(ligne, colonne)) !== null) return null
    for (const rangee of Object.values(rectangles)) {
      for (const couverte of Object.values<IRange>(rangee ?? {})) {
        if (contient(couverte, ligne, colonne)) return { ligne: couverte.startRow, colonne: couverte.startColumn }
      }
    }
    return null
  }

  return {
    valeur,
    formule,
    ancre,
    parcourir(visiter) {
      feuille.getCellMatrix().forValue((ligne, colonne, cellule) => {
        if (valeurDeCellule(cellule) !== null || cellule?.f || cellule?.si) visiter(ligne, colonne)
      })
      for (const [ligne, rangee] of Object.entries(debordees)) {
        for (const colonne of Object.keys(rangee ?? {})) {
          if (ancre(Number(ligne), Number(colonne)) !== null) visiter(Number(ligne), Number(colonne))
        }
      }
    },
    rectangle(ligne, colonne) {
      const couverte = rectangles[ligne]?.[colonne]
      if (!couverte) return null
      const lignes = couverte.endRow - couverte.startRow + 1
      const colonnes = couverte.endColumn - couverte.startColumn + 1
      return lignes * colonnes > 1 ? { lignes, colonnes } : null
    },
  }
}

function contient({ startRow, endRow, startColumn, endColumn }: IRange, ligne: number, colonne: number): boolean {
  return ligne >= startRow && ligne <= endRow && colonne >= startColumn && colonne <= endColumn
}
