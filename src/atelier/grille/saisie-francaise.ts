import { AFTER_CELL_EDIT, SheetInterceptorService, getPatternType } from '@univerjs/preset-sheets-core'
import { CellValueType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, isDefaultFormat, isTextFormat } from '@univerjs/presets'
import type { DocumentDataModel, ICellData, IStyleData, Injector, Nullable, Workbook, Worksheet } from '@univerjs/presets'
import { traduire } from '../../formules'
import { redigerMessage } from '../../textes'
import { phrase } from '../phrase'
import { FORMAT_DE_DATE, lireSaisie } from './lire-saisie'
import type { SaisieLue } from './lire-saisie'
import { refermer } from './refermer'
import { celluleDeFormule, celluleDeValeur } from './valeurs'

/** Avant tous les traitements de la grille, qui liraient « 0,05 » comme deux arguments et « 1,234 » comme mille deux cent trente-quatre. */
const PRIORITE = 1000

/**
 * Ce qu'on tape, en français, devient ce que la grille comprend : formule anglaise, nombre, pourcentage, date, booléen.
 * @param prevenir reçoit la phrase qui dit pourquoi une formule est illisible ; la frappe reste alors dans la cellule, en texte
 */
export function lireLaSaisieEnFrancais(injecteur: Injector, prevenir: (texte: string) => void): void {
  injecteur.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITE,
    handler: (cellule, { workbook, worksheet, row, col }, suite) => {
      const force = cellule?.t === CellValueType.FORCE_STRING || cellule?.t === CellValueType.STRING
      // Un texte imposé (apostrophe, format Texte) ou enrichi n'est pas une saisie à interpréter.
      if (!cellule || force || (cellule.p && !cellule.f)) return suite(cellule)
      const frappe = cellule.f ? texteDeLEditeur(injecteur) : cellule.v
      if (frappe === null || frappe === undefined || frappe === '') return suite(cellule)
      return { ...cellule, ...interpreter(String(frappe), { ...styleRencontre(workbook, worksheet, row, col), propre: styleDe(cellule, workbook) }, prevenir) }
    },
  })
}

/** La frappe telle quelle : la grille a déjà retouché la formule qu'elle propose, sans comprendre la virgule décimale. */
function texteDeLEditeur(injecteur: Injector): string | undefined {
  const editeur = injecteur.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
  return editeur?.getBody()?.dataStream.replace(/[\r\n]+$/, '').replace(/[\r\n]+/g, ' ')
}

function styleDe({ s }: ICellData, classeur: Workbook): Nullable<IStyleData> {
  return typeof s === 'string' ? classeur.getStyles().get(s) : s
}

export interface StyleRencontre {
  /** Style de la cellule elle-même. */
  readonly propre: Nullable<IStyleData>
  /** Format de nombre en vigueur, celui de sa ligne ou de sa colonne à défaut du sien. */
  readonly format: string | undefined
  /** Vrai si le classeur compte ses dates depuis 1904 : une date tapée y serait fausse de quatre ans. */
  readonly date1904: boolean
}

export function styleRencontre(classeur: Workbook, feuille: Worksheet, ligne: number, colonne: number): StyleRencontre {
  return {
    propre: feuille.getCellStyle(ligne, colonne),
    format: feuille.getComposedCellStyle(ligne, colonne).n?.pattern,
    date1904: classeur.getSnapshot().custom?.['date1904'] === true,
  }
}

/** Cellule à poser pour une frappe, selon le style qu'elle rencontre ; une frappe vide vide la cellule. */
export function interpreter(frappe: string, style: StyleRencontre, prevenir: (texte: string) => void): ICellData {
  if (frappe === '') return celluleDeValeur(null)
  const lue = lireSaisie(frappe)
  switch (lue.genre) {
    case 'formule':
      return interpreterFormule(lue.texte, prevenir)
    case 'nombre':
      if (lue.format === FORMAT_DE_DATE && style.date1904) {
        prevenir(phrase('date-1904'))
        return texteImpose(frappe)
      }
      return interpreterNombre(lue, style)
    case 'booleen':
      return celluleDeValeur(lue.valeur)
    case 'texte':
      return celluleDeValeur(lue.texte)
  }
}

function texteImpose(frappe: string): ICellData {
  return { ...celluleDeValeur(frappe), t: CellValueType.FORCE_STRING }
}

function interpreterFormule(frappe: string, prevenir: (texte: string) => void): ICellData {
  const traduite = traduire(refermer(frappe), 'fr', 'en')
  if (typeof traduite === 'string') return celluleDeFormule(traduite, null)
  prevenir(`${redigerMessage(traduite.motif)} ${phrase('corriger-la-formule')}`)
  return texteImpose(frappe)
}

function interpreterNombre(lue: Extract<SaisieLue, { genre: 'nombre' }>, { propre, format }: StyleRencontre): ICellData {
  const pourcent = !isDefaultFormat(format) && format !== undefined && getPatternType(format) === 'percent'
  // Comme Excel : « 25 » tapé dans une cellule en pour cent vaut 25 %, « 0,25 » aussi.
  const valeur = pourcent && lue.format === null && Math.abs(lue.valeur) >= 1 ? Number((lue.valeur / 100).toPrecision(15)) : lue.valeur
  const cellule = celluleDeValeur(valeur)
  const aPoser = lue.format !== null && isDefaultFormat(format) && !isTextFormat(format)
  return aPoser ? { ...cellule, s: { ...propre, n: { pattern: lue.format } } } : cellule
}
