import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core'
import { CellValueType } from '@univerjs/presets'
import type { ICellDataForSheetInterceptor, Injector, Nullable } from '@univerjs/presets'
import { traduire } from '../../formules'
import { nombreEntier, nombreStandard } from './nombre-francais'

interface LieuDEdition {
  readonly origin: Nullable<ICellDataForSheetInterceptor>
}

/**
 * Ce que montrent l'éditeur de cellule et la barre de formule : la formule en français, le nombre à virgule avec tous ses chiffres.
 * Un intercepteur ordinaire ne suffirait pas : celui des formules matricielles de la grille coupe la chaîne. On reprend donc son résultat.
 */
export function modifierEnFrancais(injecteur: Injector): void {
  const { writeCellInterceptor } = injecteur.get(SheetInterceptorService)
  const enchainer = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor)
  writeCellInterceptor.fetchThroughInterceptors = (point, filtre) => {
    const appliquer = enchainer(point, filtre)
    const avantEdition: unknown = BEFORE_CELL_EDIT
    if (point !== avantEdition) return appliquer
    return (valeur, lieu) => {
      const montree: unknown = appliquer(valeur, lieu)
      const { origin } = lieu as LieuDEdition
      return pourLEditeur(montree as Nullable<ICellDataForSheetInterceptor>, origin) as typeof valeur
    }
  }
}

function pourLEditeur(
  montree: Nullable<ICellDataForSheetInterceptor>,
  origine: Nullable<ICellDataForSheetInterceptor>,
): Nullable<ICellDataForSheetInterceptor> {
  if (!montree) return montree
  if (montree.f) {
    const francaise = traduire(montree.f, 'en', 'fr')
    return typeof francaise === 'string' ? { ...montree, f: francaise } : montree
  }
  const { v } = montree
  if (typeof v === 'number' && montree.t !== CellValueType.BOOLEAN) return { ...montree, v: nombreEntier(v) }
  if (typeof v === 'string' && typeof origine?.v === 'number' && origine.t === CellValueType.NUMBER) {
    if (/^-?[\d.]+%$/.test(v)) return { ...montree, v: v.replace('.', ',') }
    // Sans format, l'affichage est arrondi à onze chiffres : l'éditeur doit rendre le nombre entier.
    if (v === nombreStandard(origine.v)) return { ...montree, v: nombreEntier(origine.v) }
  }
  return montree
}
