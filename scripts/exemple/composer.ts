import type { Cellule, ValeurDeCellule } from './modele'
import type { NomDeStyle } from './styles'

/** Feuille en cours de composition : on y pose des cellules, on relit leurs valeurs. */
export class Composition {
  readonly cellules = new Map<string, Cellule>()

  poser(reference: string, valeur: ValeurDeCellule, style: NomDeStyle): void {
    this.cellules.set(reference, { valeur, style })
  }

  /** `formule` en syntaxe de fichier, sans « = » ; `debordement` pour une formule dynamique. */
  poserFormule(reference: string, formule: string, valeur: ValeurDeCellule, style: NomDeStyle, debordement?: string): void {
    this.cellules.set(reference, { valeur, style, formule, ...(debordement === undefined ? {} : { debordement }) })
  }

  /** Habille des cellules restées vides (fusions, cadres). */
  habiller(references: readonly string[], style: NomDeStyle): void {
    for (const reference of references) {
      if (!this.cellules.has(reference)) this.cellules.set(reference, { valeur: null, style })
    }
  }
}
