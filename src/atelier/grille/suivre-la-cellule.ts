import { SetArrayFormulaDataMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core'
import { ICommandService } from '@univerjs/presets'
import { ecrireCellule } from '../../classeur/adresse'
import { estErreur } from '../../classeur/port'
import type { Explication } from '../etat'
import { phrase } from '../phrase'
import type { Grille } from './creer-grille'
import { classeurMontre, lireFeuille } from './feuilles-de-la-grille'
import type { PhrasesDErreur } from './phrases-d-erreur'

const CHANGENT: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
])

/** Dit pourquoi la cellule active est en erreur, à chaque changement de sélection ou de valeur ; `null` si elle ne l'est pas par nous. */
export function suivreLaCellule(grille: Grille, phrases: PhrasesDErreur, rappel: (explication: Explication | null) => void): void {
  let attendu = false
  grille.injecteur.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!CHANGENT.has(id) || attendu) return
    attendu = true
    // Les mutations viennent par rafales : une seule lecture à la fin.
    queueMicrotask(() => {
      attendu = false
      rappel(expliquer(grille, phrases))
    })
  })
}

function expliquer({ api, injecteur }: Grille, phrases: PhrasesDErreur): Explication | null {
  const active = api.getActiveWorkbook()?.getActiveCell()
  if (!active) return null
  const [ligne, colonne] = [active.getRow(), active.getColumn()]
  const motif = phrases.lire({ feuilleId: active.getSheetId(), ligne, colonne })
  if (motif === undefined) return null
  const classeur = classeurMontre(injecteur)
  const feuille = classeur.getSheetBySheetId(active.getSheetId())
  const valeur = feuille && lireFeuille(injecteur, classeur, feuille).valeur(ligne, colonne)
  if (valeur === undefined || valeur === null || !estErreur(valeur)) return null
  return {
    genre: valeur.erreur === '#N/A' ? 'absence' : 'erreur',
    phrase: phrase('erreur-cellule', { cellule: ecrireCellule(ligne, colonne), erreur: valeur.erreur, phrase: motif }),
  }
}
