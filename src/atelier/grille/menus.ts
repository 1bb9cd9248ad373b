import type { MenuConfig } from '@univerjs/preset-sheets-core'

/** Entrées de menu dont l'enregistrement perdrait l'effet ; le verrou les refuserait, autant ne pas les proposer. */
const RETIREES: readonly string[] = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.contextMenu.permission',
  'sheet.menu.copy-special',
  'sheet.command.clear-selection-format',
  'sheet.command.clear-selection-all',
  'sheet.command.paste-format',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.hide-col-confirm',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.remove-col-confirm',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  'ui-sheet.command.show-menu-list',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
]

export const MENUS: MenuConfig = Object.fromEntries(RETIREES.map((id) => [id, { hidden: true }]))
