import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core'
import type { BaseValueObject } from '@univerjs/preset-sheets-core'
import type { ArgumentBrut, Brut, FonctionDecrite } from '../../catalogue'
import { message } from '../../regles'
import { redigerMessage, rendre } from '../../textes'
import type { CaseRendue, ResultatRendu } from '../../textes'

/** Reçoit la phrase qui explique l'erreur d'une cellule, ou `null` quand la cellule n'est plus en erreur. */
export type NoterPhrase = (lieu: LieuDeFormule, phrases: readonly PhraseDeCase[]) => void

export interface LieuDeFormule {
  readonly feuilleId: string
  readonly ligne: number
  readonly colonne: number
}

/** Phrase d'une case du résultat, située par rapport à la cellule de la formule. */
export interface PhraseDeCase {
  readonly ligne: number
  readonly colonne: number
  readonly phrase: string
}

/** Une fonction du catalogue, telle que le moteur de la grille l'appelle. */
export class FonctionMixite extends BaseFunction {
  override minParams: number
  override maxParams: number

  constructor(
    nomDansLaGrille: string,
    private readonly fonction: FonctionDecrite,
    private readonly noter: NoterPhrase,
  ) {
    super(nomDansLaGrille)
    this.minParams = fonction.arguments.filter(({ obligatoire }) => obligatoire).length
    this.maxParams = fonction.arguments.length
  }

  override calculate(...valeurs: BaseValueObject[]): BaseValueObject {
    const erreur = valeurs.map(premiereErreur).find((trouvee) => trouvee !== null)
    if (erreur !== undefined && erreur !== null) {
      this.signaler([])
      return erreur
    }
    const args = valeurs.map((valeur, rang) => argument(valeur, this.fonction.arguments[rang]?.type))
    try {
      return this.poser(rendre(this.fonction, this.fonction.evaluer(args, { expliquer: false })))
    } catch {
      // Une exception laisserait la cellule sur son ancienne valeur, qui passerait pour juste.
      return this.echouer('#VALEUR!', redigerMessage(message('functions.erreur-interne')))
    }
  }

  private poser({ etat, valeur, message: motif }: ResultatRendu): BaseValueObject {
    if (valeur === null) return this.echouer(etat === 'refuse' ? '#VALEUR!' : '#N/A', motif ?? '')
    if (typeof valeur !== 'object') {
      this.signaler([])
      return objet(valeur)
    }
    this.signaler(
      valeur.flatMap((rangee, ligne) =>
        rangee.flatMap((caseRendue, colonne) =>
          typeof caseRendue === 'object' ? [{ ligne, colonne, phrase: caseRendue.message }] : [],
        ),
      ),
    )
    return ArrayValueObject.create({
      calculateValueList: valeur.map((rangee) => rangee.map(objet)),
      rowCount: valeur.length,
      columnCount: valeur[0]?.length ?? 0,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    })
  }

  private echouer(erreur: '#VALEUR!' | '#N/A', phrase: string): BaseValueObject {
    this.signaler([{ ligne: 0, colonne: 0, phrase }])
    return objetErreur(erreur)
  }

  private signaler(phrases: readonly PhraseDeCase[]): void {
    if (this.subUnitId) this.noter({ feuilleId: this.subUnitId, ligne: this.row, colonne: this.column }, phrases)
  }
}

function objet(valeur: CaseRendue): BaseValueObject {
  if (typeof valeur === 'number') return NumberValueObject.create(valeur)
  if (typeof valeur === 'boolean') return BooleanValueObject.create(valeur)
  if (typeof valeur === 'string') return StringValueObject.create(valeur)
  return objetErreur(valeur.erreur)
}

function objetErreur(erreur: '#VALEUR!' | '#N/A'): BaseValueObject {
  return ErrorValueObject.create(erreur === '#N/A' ? ErrorType.NA : ErrorType.VALUE)
}

/** Comme Excel, une erreur dans un argument devient le résultat, sans appeler la fonction. */
function premiereErreur(valeur: BaseValueObject): BaseValueObject | null {
  if (valeur.isError()) return valeur
  if (!(valeur instanceof ArrayValueObject)) return null
  return valeur.getArrayValue().flat().find((case_) => case_?.isError()) ?? null
}

function argument(valeur: BaseValueObject, type: string | undefined): ArgumentBrut {
  if (!(valeur instanceof ArrayValueObject)) return brut(valeur)
  const lignes = Array.from({ length: valeur.getRowCount() }, (_, i) =>
    Array.from({ length: valeur.getColumnCount() }, (_case, j) => brut(valeur.get(i, j))),
  )
  const seule = lignes.length === 1 && lignes[0]?.length === 1
  return seule && type !== 'plage' ? (lignes[0]?.[0] ?? null) : lignes
}

function brut(valeur: ReturnType<ArrayValueObject['get']>): Brut {
  if (!valeur || valeur.isNull()) return null
  return valeur.getValue()
}
