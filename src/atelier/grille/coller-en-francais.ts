import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import type { ICellData } from '@univerjs/presets'
import type { Plage } from '../../classeur/port'
import { agrandirJusqua } from './agrandir'
import type { Grille } from './creer-grille'
import { decouperTexteColle } from './decouper-texte-colle'
import { classeurMontre } from './feuilles-de-la-grille'
import { interpreter } from './saisie-francaise'

/** Marque de ce que la grille a copié elle-même, et sait recoller sans repasser par du texte. */
const COPIE_DE_LA_GRILLE = 'data-copy-id'

/**
 * Ce qu'on colle d'un autre logiciel se lit comme une frappe : la grille prendrait « 1,234 » pour mille deux cent trente-quatre.
 * @param prevenir reçoit la phrase d'une formule illisible
 */
export function collerEnFrancais(grille: Grille, prevenir: (phrase: string) => void): void {
  document.addEventListener(
    'paste',
    (evenement) => {
      const presse = evenement.clipboardData
      const texte = presse?.getData('text/plain') ?? ''
      const ailleurs = evenement.target instanceof HTMLInputElement || grille.api.getActiveWorkbook()?.isCellEditing() === true
      if (texte === '' || ailleurs || presse?.getData('text/html').includes(COPIE_DE_LA_GRILLE)) return
      evenement.preventDefault()
      evenement.stopImmediatePropagation()
      coller(grille, texte, prevenir)
    },
    { capture: true },
  )
}

function coller({ api, injecteur }: Grille, texte: string, prevenir: (phrase: string) => void): void {
  const active = api.getActiveWorkbook()?.getActiveCell()
  const classeur = classeurMontre(injecteur)
  const feuille = active && classeur.getSheetBySheetId(active.getSheetId())
  if (!active || !feuille) return
  const rangees = decouperTexteColle(texte)
  const plage: Plage = {
    feuille: feuille.getName(),
    ligne: active.getRow(),
    colonne: active.getColumn(),
    lignes: rangees.length,
    colonnes: rangees[0]?.length ?? 0,
  }
  const commandes = injecteur.get(ICommandService)
  agrandirJusqua(commandes, classeur, feuille, plage)
  const value: ICellData[][] = rangees.map((rangee, i) =>
    rangee.map((cellule, j) => interpreter(cellule, feuille.getCellStyle(plage.ligne + i, plage.colonne + j), prevenir)),
  )
  void commandes.executeCommand(SetRangeValuesCommand.id, {
    unitId: classeur.getUnitId(),
    subUnitId: feuille.getSheetId(),
    range: {
      startRow: plage.ligne,
      startColumn: plage.colonne,
      endRow: plage.ligne + plage.lignes - 1,
      endColumn: plage.colonne + plage.colonnes - 1,
    },
    value,
  })
}
