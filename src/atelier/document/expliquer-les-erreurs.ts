import { SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import type { IUnitRange, Injector } from '@univerjs/presets'
import { ESPACE_DE_NOMS } from '../../catalogue'
import { estErreur } from '../../classeur/port'
import type { FormuleLue } from '../../classeur/xlsx'
import type { FeuilleLue } from './feuille-univer'

/** Le fichier garde l'erreur d'une de nos cellules, pas sa phrase : on recalcule ces cellules-là, et elles seules, pour la retrouver. */
export function expliquerLesErreurs(injecteur: Injector, unite: string, lues: readonly FeuilleLue[]): void {
  const dirtyRanges: IUnitRange[] = lues.flatMap((lue) =>
    lue.formules
      .filter((formule) => formule.formule.includes(`${ESPACE_DE_NOMS}.`) && montreUneErreur(formule, lue))
      .map(({ ligne, colonne }) => ({
        unitId: unite,
        sheetId: lue.id,
        range: { startRow: ligne, endRow: ligne, startColumn: colonne, endColumn: colonne },
      })),
  )
  if (dirtyRanges.length === 0) return
  void injecteur.get(ICommandService).executeCommand(
    SetFormulaCalculationStartMutation.id,
    {
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    },
    { onlyLocal: true },
  )
}

function montreUneErreur({ valeur, etendue }: FormuleLue, { plage, contenu }: FeuilleLue): boolean {
  if (valeur !== null && estErreur(valeur)) return true
  if (etendue === null || plage === null || contenu === null) return false
  const rangees = contenu.valeurs.slice(etendue.ligne - plage.ligne, etendue.ligne - plage.ligne + etendue.lignes)
  const debut = etendue.colonne - plage.colonne
  return rangees.some((rangee) => rangee.slice(debut, debut + etendue.colonnes).some((case_) => case_ !== null && estErreur(case_)))
}
