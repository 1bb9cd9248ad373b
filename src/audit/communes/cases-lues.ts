import type { ColonneReconnue, TableauReconnu } from '../reconnaissance/types'
import { nombreDeCase, pointsDeCase, tauxDiscretDeCase } from './lire'

type Lecture = (tableau: TableauReconnu, objet: number, colonne: ColonneReconnue) => number

/** Les cases d'une colonne, lues d'une façon et toutes d'un coup à la première demande : chaque contrôle d'une ligne regarde les mêmes. */
export class CasesLues {
  private readonly premier: number
  private lues: Float64Array | null = null

  constructor(
    private readonly tableau: TableauReconnu,
    private readonly colonne: ColonneReconnue,
    private readonly lire: Lecture,
  ) {
    this.premier = tableau.objets[0] ?? 0
  }

  /** Case d'un objet ; un total se lit à part s'il est hors des objets. */
  de(objet: number): number {
    this.lues ??= this.toutLire()
    const place = objet - this.premier
    return place >= 0 && place < this.lues.length ? (this.lues[place] as number) : this.lire(this.tableau, objet, this.colonne)
  }

  private toutLire(): Float64Array {
    const { objets } = this.tableau
    const lues = new Float64Array(objets.length === 0 ? 0 : (objets[objets.length - 1] ?? 0) - this.premier + 1)
    for (let place = 0; place < lues.length; place += 1) lues[place] = this.lire(this.tableau, this.premier + place, this.colonne)
    return lues
  }
}

/** Une colonne et ce que portent ses cases, selon ce qu'on y cherche. */
export interface ColonneLue extends ColonneReconnue {
  readonly nombres: CasesLues
  /** Taux, en points. */
  readonly points: CasesLues
  readonly tauxDiscrets: CasesLues
}

export function lireLaColonne(tableau: TableauReconnu, colonne: ColonneReconnue): ColonneLue {
  const lues = (lire: Lecture): CasesLues => new CasesLues(tableau, colonne, lire)
  return { ...colonne, nombres: lues(nombreDeLaColonne), points: lues(pointsDeCase), tauxDiscrets: lues(tauxDiscretDeCase) }
}

function nombreDeLaColonne(tableau: TableauReconnu, objet: number, { rang }: ColonneReconnue): number {
  return nombreDeCase(tableau, objet, rang)
}
