import { PasteCommand, SetRangeValuesCommand } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import type { ICellData } from '@univerjs/presets'
import type { Plage } from '../../classeur/port'
import { phrase } from '../phrase'
import { agrandirJusqua } from './agrandir'
import type { Grille } from './creer-grille'
import { decouperTexteColle } from './decouper-texte-colle'
import { classeurMontre } from './feuilles-de-la-grille'
import { interpreter, styleRencontre } from './saisie-francaise'

/** Marque de ce que la grille a copié elle-même, et sait recoller sans repasser par du texte. */
const COPIE_DE_LA_GRILLE = 'data-copy-id'

export interface AvertissementsDuCollage {
  /** Reçoit la phrase qui dit ce qui manque à une formule collée. */
  formuleIllisible(motif: string): void
  prevenir(texte: string): void
}

/** Ce qu'on colle d'un autre logiciel se lit comme une frappe : la grille prendrait « 1,234 » pour mille deux cent trente-quatre. */
export function collerEnFrancais(grille: Grille, avertissements: AvertissementsDuCollage): void {
  collerDepuisLeMenu(grille, avertissements)
  document.addEventListener(
    'paste',
    (evenement) => {
      const presse = evenement.clipboardData
      const texte = presse?.getData('text/plain') ?? ''
      const ailleurs = evenement.target instanceof HTMLInputElement || grille.api.getActiveWorkbook()?.isCellEditing() === true
      if (texte === '' || ailleurs || presse?.getData('text/html').includes(COPIE_DE_LA_GRILLE)) return
      evenement.preventDefault()
      evenement.stopImmediatePropagation()
      coller(grille, texte, avertissements.formuleIllisible)
    },
    { capture: true },
  )
}

/** Le menu lit lui-même le presse-papiers : on passe avant lui, et on ne lui laisse que ce que la grille a copié. */
function collerDepuisLeMenu(grille: Grille, { formuleIllisible, prevenir }: AvertissementsDuCollage): void {
  const { api, injecteur } = grille
  let laisser = false
  const choisir = async (params: object | undefined): Promise<void> => {
    const lu = await lirePressePapiers()
    if (lu === null) return prevenir(phrase('presse-papiers-illisible'))
    if (!lu.html.includes(COPIE_DE_LA_GRILLE)) return coller(grille, lu.texte, formuleIllisible)
    laisser = true
    try {
      await injecteur.get(ICommandService).executeCommand(PasteCommand.id, params)
    } finally {
      laisser = false
    }
  }
  api.addEvent(api.Event.BeforeCommandExecute, (evenement) => {
    if (evenement.id !== PasteCommand.id || laisser || api.getActiveWorkbook()?.isCellEditing() === true) return
    evenement.cancel = true
    void choisir(evenement.params)
  })
}

/** `null` si le navigateur refuse : l'utilisateur n'a pas donné sa permission. */
async function lirePressePapiers(): Promise<{ readonly html: string; readonly texte: string } | null> {
  try {
    const [element] = await navigator.clipboard.read()
    const lire = async (type: string): Promise<string> => (element?.types.includes(type) ? (await element.getType(type)).text() : '')
    return { html: await lire('text/html'), texte: await lire('text/plain') }
  } catch {
    return null
  }
}

function coller({ api, injecteur }: Grille, texte: string, prevenir: (phrase: string) => void): void {
  const active = api.getActiveWorkbook()?.getActiveCell()
  const classeur = classeurMontre(injecteur)
  const feuille = active && classeur.getSheetBySheetId(active.getSheetId())
  if (!active || !feuille) return
  if (texte === '') return
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
    rangee.map((cellule, j) =>
      interpreter(cellule, styleRencontre(classeur, feuille, plage.ligne + i, plage.colonne + j), prevenir),
    ),
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
