import { BooleanNumber } from '@univerjs/presets'
import type { ICellData, IColumnData, IObjectArrayPrimitiveType, IObjectMatrixPrimitiveType, IRowData, IWorksheetData } from '@univerjs/presets'
import { COLONNES_MAX, LIGNES_MAX } from '../../classeur/adresse'
import type { Contenu, Feuille, Plage } from '../../classeur/port'
import type { FormuleLue, Presentation } from '../../classeur/xlsx'
import { celluleDeFormule, celluleDeValeur } from '../grille/valeurs'

/** Lignes et colonnes libres au-delà de ce qui est rempli. */
const MARGE = { lignes: 100, colonnes: 8 }
const MINIMUM = { lignes: 200, colonnes: 26 }
/** Pixels par caractère du style Normal (Calibri 11), et par point. */
const PIXELS = { caractere: 7, point: 4 / 3 }
/** Cases d'une fusion au-delà desquelles on ne la montre pas. */
const FUSION_MAX = 20_000
const DEFAUT = { colonne: 64, ligne: 20 }

export interface FeuilleLue {
  readonly id: string
  readonly feuille: Feuille
  readonly plage: Plage | null
  readonly contenu: Contenu | null
  readonly formules: readonly FormuleLue[]
  readonly presentation: Presentation
  /** Formule telle que la grille peut la calculer. */
  readonly transposer: (formule: FormuleLue) => string
}

/** Feuille du fichier → feuille de la grille. Les valeurs en cache viennent avec : rien n'est recalculé à l'ouverture. */
export function feuilleUniver({ id, feuille, plage, contenu, formules, presentation, transposer }: FeuilleLue): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {}
  const cellule = (ligne: number, colonne: number): ICellData => ((cellData[ligne] ??= {})[colonne] ??= {})

  if (plage !== null) {
    contenu?.valeurs.forEach((rangee, i) =>
      rangee.forEach((valeur, j) => {
        if (valeur !== null) Object.assign(cellule(plage.ligne + i, plage.colonne + j), sansNuls(celluleDeValeur(valeur)))
      }),
    )
  }
  for (const lue of formules) {
    const { ligne, colonne, valeur, etendue } = lue
    // Les valeurs débordées sont tenues à part par la grille : laissées là, elles bloqueraient la formule au premier recalcul.
    if (etendue !== null) viderLesSuites(cellData, ligne, colonne, etendue)
    Object.assign(cellule(ligne, colonne), sansNuls(celluleDeFormule(transposer(lue), valeur)))
  }
  for (const { ligne, colonne, style } of presentation.cellules) cellule(ligne, colonne).s = nomDeStyle(style)

  return {
    id,
    name: feuille.nom,
    hidden: feuille.visibilite === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData: cellData as IObjectMatrixPrimitiveType<ICellData>,
    rowCount: Math.min(LIGNES_MAX, Math.max(MINIMUM.lignes, (plage ? plage.ligne + plage.lignes : 0) + MARGE.lignes)),
    columnCount: Math.min(COLONNES_MAX, Math.max(MINIMUM.colonnes, (plage ? plage.colonne + plage.colonnes : 0) + MARGE.colonnes)),
    defaultColumnWidth: largeur(presentation.largeurParDefaut) ?? DEFAUT.colonne,
    defaultRowHeight: hauteur(presentation.hauteurParDefaut) ?? DEFAUT.ligne,
    columnData: colonnes(presentation),
    rowData: lignes(presentation),
    mergeData: presentation.fusions.filter(estMontrable).map(({ ligne, colonne, lignes: hautes, colonnes: larges }) => ({
      startRow: ligne,
      startColumn: colonne,
      endRow: ligne + hautes - 1,
      endColumn: colonne + larges - 1,
    })),
    freeze: {
      xSplit: presentation.volets?.colonnes ?? 0,
      ySplit: presentation.volets?.lignes ?? 0,
      startRow: presentation.volets?.lignes ?? -1,
      startColumn: presentation.volets?.colonnes ?? -1,
    },
    showGridlines: presentation.quadrillage ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  }
}

/** La grille tient chaque case d'une fusion : celle d'une feuille entière épuiserait la mémoire du navigateur. */
function estMontrable({ lignes: hautes, colonnes: larges }: Presentation['fusions'][number]): boolean {
  return hautes * larges <= FUSION_MAX
}

export function nomDeStyle(indice: number): string {
  return `s${indice}`
}

function viderLesSuites(
  cellData: Record<number, Record<number, ICellData>>,
  ligne: number,
  colonne: number,
  etendue: NonNullable<FormuleLue['etendue']>,
): void {
  for (let i = etendue.ligne; i < etendue.ligne + etendue.lignes; i += 1) {
    for (let j = etendue.colonne; j < etendue.colonne + etendue.colonnes; j += 1) {
      if (i !== ligne || j !== colonne) delete cellData[i]?.[j]
    }
  }
}

function sansNuls(cellule: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cellule).filter(([, champ]) => champ !== null))
}

function colonnes({ colonnes: groupes }: Presentation): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const donnees: Record<number, Partial<IColumnData>> = {}
  for (const { premiere, derniere, largeur: caracteres, masquees, style } of groupes) {
    const w = largeur(caracteres)
    const colonne = {
      ...(w !== null && { w }),
      ...(masquees && { hd: BooleanNumber.TRUE }),
      ...(style !== 0 && { s: nomDeStyle(style) }),
    }
    // Une largeur posée sur « toutes les colonnes » va jusqu'à XFD : la grille n'en montre pas tant.
    for (let rang = premiere; rang <= Math.min(derniere, premiere + 1_000); rang += 1) donnees[rang] = colonne
  }
  return donnees
}

function lignes({ lignes: presentees }: Presentation): IObjectArrayPrimitiveType<Partial<IRowData>> {
  return Object.fromEntries(
    presentees.map(({ ligne, hauteur: points, masquee, style }) => {
      const h = hauteur(points)
      return [
        ligne,
        {
          ...(h !== null && { h, ia: BooleanNumber.FALSE }),
          ...(masquee && { hd: BooleanNumber.TRUE }),
          ...(style !== null && style !== 0 && { s: nomDeStyle(style) }),
        },
      ]
    }),
  )
}

function largeur(caracteres: number | null): number | null {
  return caracteres === null ? null : Math.round(caracteres * PIXELS.caractere)
}

function hauteur(points: number | null): number | null {
  return points === null ? null : Math.round(points * PIXELS.point)
}
