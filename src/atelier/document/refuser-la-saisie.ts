import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/preset-sheets-core'
import type { Injector } from '@univerjs/presets'
import type { Plage, Saisie } from '../../classeur/port'
import { lireFeuille } from '../grille/feuilles-de-la-grille'

/**
 * Après une frappe que le fichier n'accepterait pas, la grille revient à ce qu'elle montrait.
 * @param verifier rejette si l'écriture est interdite
 */
export function refuserLaSaisieInterdite(
  injecteur: Injector,
  verifier: (plage: Plage, contenu: readonly (readonly Saisie[])[]) => Promise<void>,
  prevenir: (erreur: unknown) => void,
): void {
  injecteur.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: async (_accepte, { workbook, worksheet, row, col }) => {
      const lecture = lireFeuille(injecteur, workbook, worksheet)
      const formule = lecture.formule(row, col)
      const saisie = formule === null ? lecture.valeur(row, col) : { formule }
      try {
        await verifier({ feuille: worksheet.getName(), ligne: row, colonne: col, lignes: 1, colonnes: 1 }, [[saisie]])
        return true
      } catch (erreur) {
        prevenir(erreur)
        return false
      }
    },
  })
}
