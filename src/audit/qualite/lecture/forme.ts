import { lettresDeColonne } from '../../../classeur/adresse'
import type { FormuleFigee } from '../../../classeur/instantane'
import { estErreurDeFormule, lireFormule } from '../../../formules'
import type { Noeud } from '../../../formules'

/** Référence à une cellule : l'écart avec la cellule de la formule, ou la place même derrière un `$`. */
export interface ReferenceRelative {
  readonly ligneFixe: boolean
  readonly colonneFixe: boolean
  readonly ligne: number
  readonly colonne: number
}

const LETTRES: string[] = []

function lettresDe(colonne: number): string {
  const connues = LETTRES[colonne] ?? lettresDeColonne(colonne)
  LETTRES[colonne] = connues
  return connues
}

export type Morceau = string | ReferenceRelative

/** Une formule recopiée : les cellules qui portent la même, à leur place près. */
export class Forme {
  readonly cellules: FormuleFigee[] = []
  private lue: Noeud | null | undefined

  constructor(readonly morceaux: readonly Morceau[]) {}

  /** Première cellule de la forme, dans l'ordre des lignes. */
  get exemple(): FormuleFigee {
    return this.cellules[0] as FormuleFigee
  }

  /** Arbre de la formule de l'exemple ; `null` si elle ne se lit pas. */
  get racine(): Noeud | null {
    if (this.lue === undefined) {
      const lue = lireFormule(this.exemple.formule, 'en')
      this.lue = estErreurDeFormule(lue) ? null : lue.racine
    }
    return this.lue
  }

  /** Ce que la formule devient recopiée dans cette cellule ; `null` si une référence sort de la feuille. */
  ecrire(ligne: number, colonne: number): string | null {
    let texte = ''
    for (const morceau of this.morceaux) {
      if (typeof morceau === 'string') {
        texte += morceau
        continue
      }
      const visee = morceau.ligneFixe ? morceau.ligne : morceau.ligne + ligne
      const rang = morceau.colonneFixe ? morceau.colonne : morceau.colonne + colonne
      if (visee < 0 || rang < 0) return null
      texte += `${morceau.colonneFixe ? '$' : ''}${lettresDe(rang)}${morceau.ligneFixe ? '$' : ''}${visee + 1}`
    }
    return texte
  }
}
