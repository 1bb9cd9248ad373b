import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core'
import type { IWorkbookData } from '@univerjs/presets'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { FeuilleLue } from './feuille-univer'

/** Clef sous laquelle la grille range les noms d'un classeur. */
const CLEF = 'SHEET_DEFINED_NAME_PLUGIN'

/** Noms du fichier, pour que les formules qui les emploient se calculent ; les noms cachés et ceux d'Excel (zones d'impression) sont laissés de côté. */
export async function ressourceDesNoms(classeur: ClasseurXlsx, lues: readonly FeuilleLue[]): Promise<IWorkbookData['resources']> {
  const noms = (await classeur.nomsDefinis()).filter(({ nom, masque, texte }) => !masque && texte !== '' && !nom.startsWith('_xlnm.'))
  const definis = noms.map(({ nom, feuille, texte }, rang) => ({
    id: `n${rang}`,
    name: nom,
    formulaOrRefString: texte,
    localSheetId: lues.find((lue) => lue.feuille.nom === feuille)?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  }))
  return [{ name: CLEF, data: JSON.stringify(Object.fromEntries(definis.map((defini) => [defini.id, defini]))) }]
}
