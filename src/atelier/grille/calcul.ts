import { FormulaCalculationSessionService } from '@univerjs/preset-sheets-core'
import type { Injector } from '@univerjs/presets'

/** Au-delà, on rend la main : le calcul continue, la grille se mettra à jour. En millisecondes. */
const ATTENTE_MAX = 30_000

/**
 * Promesse tenue quand le calcul déclenché par la prochaine écriture est fini et ses résultats posés.
 * À demander avant d'écrire ; tenue aussi quand rien n'était à calculer.
 */
export async function calculTermine(injecteur: Injector): Promise<void> {
  try {
    await injecteur.get(FormulaCalculationSessionService).waitForLatestApplied(ATTENTE_MAX)
  } catch {
    // Délai dépassé : un calcul très long n'est pas un échec d'écriture.
  }
}
