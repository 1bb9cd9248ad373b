import { MoveRangeMutation, SetRangeValuesMutation, SetWorksheetColWidthMutation } from '@univerjs/preset-sheets-core'
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams, ISetWorksheetColWidthMutationParams } from '@univerjs/preset-sheets-core'
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/presets'
import { ErreurClasseur } from '../../classeur/port'
import type { Interdire } from '../document/interdictions'
import type { Grille } from './creer-grille'
import { classeurMontre } from './feuilles-de-la-grille'
import { valeurDeCellule } from './valeurs'

type Matrice = IObjectMatrixPrimitiveType<Nullable<ICellData>>
const CONTENU = ['v', 'f', 'si', 'p'] as const

/**
 * Arrête, avant qu'elle n'ait lieu, toute écriture que le fichier n'accepterait pas, d'où qu'elle vienne : frappe, suppression,
 * collage, recopie, déplacement. La grille les fait toutes par les deux mêmes mutations. Une feuille protégée garde aussi ses largeurs.
 * @param prevenir reçoit l'erreur de la première cellule refusée
 */
export function refuserLesEcritures(
  { api, injecteur }: Grille,
  interdire: Interdire,
  estProtegee: (feuille: string) => boolean,
  prevenir: (erreur: unknown) => void,
): void {
  const nomDeFeuille = (id: string): string | undefined => classeurMontre(injecteur).getSheetBySheetId(id)?.getName()
  const juger = (feuilleId: string, matrice: Matrice): ReturnType<Interdire> => {
    const feuille = nomDeFeuille(feuilleId)
    if (feuille === undefined) return null
    for (const [ligne, rangee] of Object.entries(matrice)) {
      for (const [colonne, cellule] of Object.entries<Nullable<ICellData>>(rangee ?? {})) {
        if (cellule && !CONTENU.some((champ) => champ in cellule)) continue
        const contenu = { valeur: valeurDeCellule(cellule), formule: Boolean(cellule?.f ?? cellule?.si) }
        const erreur = interdire(feuille, Number(ligne), Number(colonne), contenu)
        if (erreur !== null) return erreur
      }
    }
    return null
  }

  const jugerLaLargeur = ({ id, params }: { readonly id: string; readonly params?: unknown }): ErreurClasseur | null => {
    const change = id === SetWorksheetColWidthMutation.id ? (params as ISetWorksheetColWidthMutationParams) : null
    const feuille = change === null ? undefined : nomDeFeuille(change.subUnitId)
    return feuille !== undefined && estProtegee(feuille) ? new ErreurClasseur('feuille-protegee', { feuille }) : null
  }

  api.addEvent(api.Event.BeforeCommandExecute, (evenement) => {
    if (evenement.options?.fromFormula === true || evenement.options?.['onlyLocal'] === true) return
    const erreur = [jugerLaLargeur(evenement), ...matricesEcrites(evenement).map(({ subUnitId, matrice }) => juger(subUnitId, matrice))].find(
      (trouvee) => trouvee !== null,
    )
    if (erreur === undefined) return
    evenement.cancel = true
    prevenir(erreur)
  })
}

function matricesEcrites({ id, params }: { readonly id: string; readonly params?: unknown }): readonly { readonly subUnitId: string; readonly matrice: Matrice }[] {
  if (id === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams
    return cellValue === undefined ? [] : [{ subUnitId, matrice: cellValue }]
  }
  if (id !== MoveRangeMutation.id) return []
  const { from, to } = params as IMoveRangeMutationParams
  return [from, to].map(({ subUnitId, value }) => ({ subUnitId, matrice: value as Matrice }))
}
