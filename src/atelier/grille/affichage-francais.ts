import { INTERCEPTOR_POINT, SheetInterceptorService, SheetsNumfmtCellContentController } from '@univerjs/preset-sheets-core'
import { CellValueType, HorizontalAlign, InterceptorEffectEnum } from '@univerjs/presets'
import type { ICellDataForSheetInterceptor, Injector, Nullable } from '@univerjs/presets'
import { erreurFrancaise } from './erreurs'
import { nombreStandard } from './nombre-francais'

/** Après les formats de nombre de la grille, qui ont priorité 10 et rendent déjà des textes français. */
const PRIORITE = 1

/** Ce que la grille montre : virgule décimale, VRAI et FAUX, erreurs d'Excel en français. Les données ne changent pas. */
export function afficherEnFrancais(injecteur: Injector): void {
  injecteur.get(SheetsNumfmtCellContentController).setNumfmtLocal('fr')
  injecteur.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITE,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cellule, _lieu, suite) => suite(enFrancais(cellule)),
  })
}

function enFrancais(cellule: Nullable<ICellDataForSheetInterceptor>): Nullable<ICellDataForSheetInterceptor> {
  if (cellule?.v === null || cellule?.v === undefined) return cellule
  if (cellule.t === CellValueType.BOOLEAN) {
    const vrai = cellule.v === true || Number(cellule.v) === 1 || String(cellule.v).toUpperCase() === 'TRUE'
    return centrer(cellule, vrai ? 'VRAI' : 'FAUX')
  }
  if (typeof cellule.v === 'number') return { ...cellule, v: nombreStandard(cellule.v) }
  const erreur = cellule.t === CellValueType.FORCE_STRING ? null : erreurFrancaise(String(cellule.v))
  return erreur === null ? cellule : centrer(cellule, erreur)
}

function centrer(cellule: ICellDataForSheetInterceptor, texte: string): ICellDataForSheetInterceptor {
  return {
    ...cellule,
    v: texte,
    t: CellValueType.STRING,
    interceptorStyle: { ...cellule.interceptorStyle, ht: HorizontalAlign.CENTER },
  }
}
