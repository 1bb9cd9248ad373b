import { InsertSheetMutation, MoveRangeMutation, RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation } from '@univerjs/preset-sheets-core'
import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/presets'
import type { Injector } from '@univerjs/presets'

const MODIFIENT: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  MoveRangeMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetColWidthMutation.id,
])

export interface SuiviDesModifications {
  surChangement(): void
  /** Après une annulation ou un rétablissement : la grille est peut-être redevenue égale au fichier. */
  surAnnulation(): void
}

/** Prévient à chaque changement voulu par l'utilisateur ou par le volet ; les résultats de calcul n'en sont pas. */
export function suivreLesModifications(injecteur: Injector, { surChangement, surAnnulation }: SuiviDesModifications): void {
  injecteur.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (MODIFIENT.has(id) && options?.fromFormula !== true && options?.['onlyLocal'] !== true) surChangement()
    if (id === UndoCommand.id || id === RedoCommand.id) surAnnulation()
  })
}
