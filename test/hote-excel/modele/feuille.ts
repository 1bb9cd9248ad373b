import type { ErreurCellule, Plage } from '../../../src/classeur/port'
import type { Json } from '../protocole/types'
import type { FilSimule } from './commentaire'
import type { GraphiqueSimule } from './graphique'

/** Erreur telle qu’un Excel français l’affiche ; le fil la nomme en anglais. */
export interface ErreurDeCellule extends ErreurCellule {
  /** Phrase montrée au survol, pour une erreur rendue par une de nos fonctions. */
  readonly message?: string
}
export type ValeurDeCellule = number | string | boolean | ErreurDeCellule

export interface Cellule {
  readonly valeur: ValeurDeCellule
  readonly formule?: string
  /** Cellule dont cette valeur est la suite débordée. */
  readonly ancre?: number
}

export type Rectangle = Omit<Plage, 'feuille'>

/** Filtre d’une feuille ou d’un tableau ; `actif` : il cache des lignes (à mettre aussi dans `lignesMasquees`). */
export interface FiltreSimule {
  readonly zone: Rectangle
  readonly actif: boolean
}

export interface TableauSimule {
  readonly nom: string
  readonly zone: Rectangle
  readonly filtre: boolean
}

/** Aspect d’une cellule, hors format de nombre. */
export interface AspectSimule {
  readonly gras?: boolean
  readonly renvoi?: boolean
}

const COLONNES = 16_384

export function rang(ligne: number, colonne: number): number {
  return ligne * COLONNES + colonne
}

/** Feuille en mémoire. Les collections sont publiques : un essai prépare et inspecte le classeur directement. */
export class FeuilleSimulee {
  readonly cellules = new Map<number, Cellule>()
  /** Cellules seulement mises en forme : Excel les compte dans la plage utilisée si l’on n’y prend garde. */
  readonly misesEnForme = new Set<number>()
  readonly deverrouillees = new Set<number>()
  /** Format de nombre des cellules qui n’ont pas le format standard ; « @ » : Texte. */
  readonly formats = new Map<number, string>()
  readonly aspects = new Map<number, AspectSimule>()
  /** En points, par colonne. */
  readonly largeurs = new Map<number, number>()
  readonly lignesMasquees = new Set<number>()
  readonly colonnesMasquees = new Set<number>()
  readonly fusions: Rectangle[] = []
  readonly tableaux: TableauSimule[] = []
  readonly graphiques: GraphiqueSimule[] = []
  readonly fils: FilSimule[] = []
  /** Cellules qui portent une note : Excel n’y laisse pas ouvrir un fil. */
  readonly notes = new Set<number>()
  filtre: FiltreSimule | null = null
  /** Réglages de la page imprimée, nommés comme sur le fil. */
  readonly page: Record<string, Json> = {}
  /** Lignes figées en haut. */
  lignesFigees = 0
  /** Cellules d’une matrice saisie en bloc : Excel refuse d’en changer une partie. */
  readonly enMatrice = new Set<number>()
  visibilite: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible'
  protegee = false
  /** Ce que la protection laisse faire. */
  readonly permissions = { formatDesCellules: false, formatDesColonnes: false, objets: false }

  constructor(
    readonly id: string,
    readonly nom: string,
  ) {}

  cellule(ligne: number, colonne: number): Cellule | undefined {
    return this.cellules.get(rang(ligne, colonne))
  }

  poser(ligne: number, colonne: number, cellule: Cellule): void {
    this.cellules.set(rang(ligne, colonne), cellule)
  }

  /** Retire une cellule et les suites de son débordement. */
  effacer(ligne: number, colonne: number): void {
    const cle = rang(ligne, colonne)
    const retiree = this.cellules.get(cle)
    this.cellules.delete(cle)
    if (retiree?.formule === undefined) return
    for (const [suite, { ancre }] of this.cellules) if (ancre === cle) this.cellules.delete(suite)
  }

  estVerrouillee(ligne: number, colonne: number): boolean {
    return !this.deverrouillees.has(rang(ligne, colonne))
  }

  plageUtilisee(limite: Rectangle, valeursSeules: boolean): Rectangle | null {
    const cles = valeursSeules ? [...this.cellules.keys()] : [...this.cellules.keys(), ...this.misesEnForme]
    const places = cles
      .map((cle) => [Math.floor(cle / COLONNES), cle % COLONNES] as const)
      .filter(([ligne, colonne]) => contient(limite, ligne, colonne))
    if (places.length === 0) return null
    const [haut, bas] = etendue(places.map(([ligne]) => ligne))
    const [gauche, droite] = etendue(places.map(([, colonne]) => colonne))
    return { ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 }
  }
}

/** Cellules d’un rectangle, ligne par ligne. */
export function* placesDe({ ligne, colonne, lignes, colonnes }: Rectangle): Generator<readonly [number, number]> {
  for (let i = 0; i < lignes; i += 1) for (let j = 0; j < colonnes; j += 1) yield [ligne + i, colonne + j]
}

export function contient({ ligne, colonne, lignes, colonnes }: Rectangle, l: number, c: number): boolean {
  return l >= ligne && l < ligne + lignes && c >= colonne && c < colonne + colonnes
}

function etendue(nombres: readonly number[]): readonly [number, number] {
  return nombres.reduce<readonly [number, number]>(([min, max], n) => [Math.min(min, n), Math.max(max, n)], [Infinity, -Infinity])
}
