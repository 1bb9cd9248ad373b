import type { FUniver } from '@univerjs/presets'

/** Ce que l'enregistrement sait conserver, ou qui ne touche que la vue ; toute autre commande de feuille est refusée. */
const PERMISES: ReadonlySet<string> = new Set(
  [
    'auto-clear-content auto-fill cancel-frozen change-zoom-ratio clear-selection-content copy-down copy-formula-only copy-right',
    'delta-column-width delta-row-height expand-selection insert-sheet move-range move-selection move-selection-enter-tab',
    'optional-paste paste paste-by-short-key paste-formula paste-value refill repeat-last-action scroll-to-cell scroll-view scroll-view-reset select-all',
    'select-range set-col-auto-width set-col-frozen set-first-column-frozen set-first-row-frozen set-frozen set-range-values',
    'set-row-frozen set-row-height set-row-is-auto-height set-scroll-relative set-selection-frozen set-worksheet-activate',
    'set-worksheet-col-width set-worksheet-column-count set-worksheet-row-count set-zoom-ratio text-to-number toggle-gridlines',
  ]
    .join(' ')
    .split(' ')
    .map((nom) => `sheet.command.${nom}`),
)

/** Panneau d'Univer qui liste surtout des raccourcis de mise en forme ; ceux de l'atelier sont dans son aide. */
const PANNEAU_DES_RACCOURCIS = 'base-ui.operation.toggle-shortcut-panel'

/** Options des commandes que le port exécute lui-même : ce qu'il fait, l'enregistrement le reporte. */
export const DU_PORT = { duPort: true } as const

/** Une mise en forme ou une ligne insérée disparaîtrait à l'enregistrement : mieux vaut la refuser que la perdre. */
export function estPermise(commande: string): boolean {
  return !commande.startsWith('sheet.command.') || PERMISES.has(commande)
}

/** @param prevenir appelé à chaque commande refusée */
export function verrouiller(api: FUniver, prevenir: () => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (evenement) => {
    if (evenement.id === PANNEAU_DES_RACCOURCIS) evenement.cancel = true
    if (estPermise(evenement.id) || evenement.options?.['duPort'] === true) return
    evenement.cancel = true
    prevenir()
  })
}
