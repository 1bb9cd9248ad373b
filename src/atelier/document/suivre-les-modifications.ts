import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import type { Injector } from '@univerjs/presets'

const MODIFIENT: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, InsertSheetMutation.id, RemoveSheetMutation.id])

/** Prévient à chaque changement voulu par l'utilisateur ou par le volet ; les résultats de calcul n'en sont pas. */
export function suivreLesModifications(injecteur: Injector, rappel: () => void): void {
  injecteur.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (MODIFIENT.has(id) && options?.fromFormula !== true && options?.['onlyLocal'] !== true) rappel()
  })
}
