import { ecrireAdresse } from '../../../src/classeur/adresse'
import { accesRefuse, argumentInvalide, partieDeMatrice } from '../protocole/erreurs'
import { ObjetHote } from '../protocole/objet'
import type { Json } from '../protocole/types'
import { nommerErreur } from '../modele/affichage'
import type { ClasseurSimule, SaisieSimulee } from '../modele/classeur'
import { contient, placesDe, rang } from '../modele/feuille'
import { lireFormat } from './format-de-nombre'
import type { Cellule, FeuilleSimulee, Rectangle } from '../modele/feuille'
import { ObjetFeuille } from './feuille'
import { ObjetFormat } from './format'
import { ObjetZones } from './zones'

/** Au-delà, Excel rend `values` à null sans erreur. */
const CELLULES_LUES_MAX = 5_000_000

export class ObjetPlage extends ObjetHote {
  readonly type = 'Range'

  constructor(
    private readonly classeur: ClasseurSimule,
    readonly feuille: FeuilleSimulee,
    readonly rectangle: Rectangle,
  ) {
    super()
  }

  override readonly scalaires = {
    Address: { lire: () => ecrireAdresse({ feuille: this.feuille.nom, ...this.rectangle }) },
    RowIndex: { lire: () => this.rectangle.ligne },
    ColumnIndex: { lire: () => this.rectangle.colonne },
    RowCount: { lire: () => this.rectangle.lignes },
    ColumnCount: { lire: () => this.rectangle.colonnes },
    Values: { lire: () => this.grille(lireValeur), ecrire: (valeurs: Json) => this.ecrire(valeurs) },
    Formulas: { lire: () => this.grille(lireFormule), ecrire: (valeurs: Json) => this.ecrire(valeurs) },
    ValueTypes: { lire: () => this.grille(lireType) },
    NumberFormat: { lire: () => this.formats(), ecrire: (formats: Json) => this.changerFormats(formats) },
    RowHidden: { lire: () => commun(rangees(this.rectangle.ligne, this.rectangle.lignes), this.feuille.lignesMasquees) },
    ColumnHidden: { lire: () => commun(rangees(this.rectangle.colonne, this.rectangle.colonnes), this.feuille.colonnesMasquees) },
  }

  override readonly navigations = {
    Worksheet: () => new ObjetFeuille(this.classeur, this.feuille),
    Format: () => new ObjetFormat(this.feuille, this.rectangle),
  }

  override readonly methodes = {
    _KeepReference: () => null,
    _ValidateArraySize: (...[lignes, colonnes]: readonly unknown[]) => {
      if (lignes !== this.rectangle.lignes || colonnes !== this.rectangle.colonnes) throw formeDifferente()
      return null
    },
    GetRowProperties: () => {
      const { ligne, lignes } = this.rectangle
      return rangees(ligne, lignes).map((rangee) => ({ rowHidden: this.feuille.lignesMasquees.has(rangee) }))
    },
    GetColumnProperties: () => {
      const { colonne, colonnes } = this.rectangle
      return rangees(colonne, colonnes).map((rangee) => ({ columnHidden: this.feuille.colonnesMasquees.has(rangee) }))
    },
    GetMergedAreasOrNullObject: () => {
      const fusions = this.feuille.fusions.filter(({ ligne, colonne }) => contient(this.rectangle, ligne, colonne))
      return fusions.length === 0 ? null : new ObjetZones(this.classeur, this.feuille, fusions)
    },
    Select: () => {
      if (this.feuille.visibilite !== 'Visible') throw argumentInvalide()
      this.classeur.selection = { feuille: this.feuille.nom, ...this.rectangle }
      return null
    },
    // Les deux suivantes servent à office.js, qui découpe une écriture de plus de 1 500 cellules.
    GetRow: (...[i]: readonly unknown[]) =>
      new ObjetPlage(this.classeur, this.feuille, { ...this.rectangle, ligne: this.rectangle.ligne + Number(i), lignes: 1 }),
    GetBoundingRect: (...[autre]: readonly unknown[]) => {
      if (!(autre instanceof ObjetPlage)) throw argumentInvalide()
      return new ObjetPlage(this.classeur, this.feuille, englober(this.rectangle, autre.rectangle))
    },
  }

  private grille(lire: (cellule: Cellule | undefined) => Json): Json {
    const { ligne, colonne, lignes, colonnes } = this.rectangle
    if (lignes * colonnes > CELLULES_LUES_MAX) return null
    return Array.from({ length: lignes }, (_rangee, i) =>
      Array.from({ length: colonnes }, (_case, j) => lire(this.feuille.cellule(ligne + i, colonne + j))),
    )
  }

  private formats(): Json {
    const { ligne, colonne, lignes, colonnes } = this.rectangle
    return Array.from({ length: lignes }, (_l, i) =>
      Array.from({ length: colonnes }, (_c, j) => this.feuille.formats.get(rang(ligne + i, colonne + j)) ?? 'General'),
    )
  }

  private changerFormats(formats: Json): void {
    if (this.feuille.protegee && !this.feuille.permissions.formatDesCellules) throw accesRefuse()
    const { ligne: haut, colonne: gauche } = this.rectangle
    for (const [ligne, colonne] of placesDe(this.rectangle)) {
      const format = String(Array.isArray(formats) ? (formats[ligne - haut] as readonly Json[])[colonne - gauche] : formats)
      this.feuille.formats.set(rang(ligne, colonne), lireFormat(format))
    }
  }

  /** Une valeur seule remplit la plage ; `null` laisse la cellule inchangée. */
  private ecrire(valeurs: Json): void {
    const { ligne, colonne, lignes, colonnes } = this.rectangle
    const rangees = Array.isArray(valeurs) ? valeurs : null
    if (rangees !== null && !(rangees.length === lignes && rangees.every((r) => Array.isArray(r) && r.length === colonnes))) {
      throw formeDifferente()
    }
    this.refuser((l, c) => this.feuille.protegee && this.feuille.estVerrouillee(l, c), accesRefuse)
    this.refuser((l, c) => this.feuille.enMatrice.has(rang(l, c)), partieDeMatrice)
    for (let i = 0; i < lignes; i += 1) {
      for (let j = 0; j < colonnes; j += 1) {
        const saisie: unknown = rangees === null ? valeurs : rangees[i][j]
        this.classeur.saisir(this.feuille, ligne + i, colonne + j, accepter(saisie))
      }
    }
  }

  private refuser(interdite: (ligne: number, colonne: number) => boolean, erreur: () => Error): void {
    const { ligne, colonne, lignes, colonnes } = this.rectangle
    for (let i = 0; i < lignes; i += 1) {
      for (let j = 0; j < colonnes; j += 1) {
        if (interdite(ligne + i, colonne + j)) throw erreur()
      }
    }
  }
}

function rangees(premiere: number, nombre: number): number[] {
  return Array.from({ length: nombre }, (_rangee, i) => premiere + i)
}

/** Vrai, faux, ou `null` si toutes les rangées ne sont pas pareilles. */
function commun(demandees: readonly number[], masquees: ReadonlySet<number>): Json {
  const nombre = demandees.filter((rangee) => masquees.has(rangee)).length
  if (nombre === 0) return false
  return nombre === demandees.length ? true : null
}

function accepter(saisie: unknown): SaisieSimulee {
  if (saisie === null || typeof saisie === 'number' || typeof saisie === 'string' || typeof saisie === 'boolean') return saisie
  throw argumentInvalide()
}

function formeDifferente(): Error {
  return argumentInvalide('The number of rows or columns in the input array doesn’t match the size or dimensions of the range.')
}

function englober(a: Rectangle, b: Rectangle): Rectangle {
  const ligne = Math.min(a.ligne, b.ligne)
  const colonne = Math.min(a.colonne, b.colonne)
  return {
    ligne,
    colonne,
    lignes: Math.max(a.ligne + a.lignes, b.ligne + b.lignes) - ligne,
    colonnes: Math.max(a.colonne + a.colonnes, b.colonne + b.colonnes) - colonne,
  }
}

function lireValeur(cellule: Cellule | undefined): Json {
  if (cellule === undefined) return ''
  return typeof cellule.valeur === 'object' ? nommerErreur(cellule.valeur.erreur) : cellule.valeur
}

function lireFormule(cellule: Cellule | undefined): Json {
  return cellule?.formule ?? lireValeur(cellule)
}

function lireType(cellule: Cellule | undefined): Json {
  if (cellule === undefined) return 'Empty'
  if (typeof cellule.valeur === 'object') return 'Error'
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof cellule.valeur as 'number' | 'string' | 'boolean']
}
