import type { Plage, Valeur } from '../../classeur/port'

/** Tableau structuré d'un classeur. */
export interface TableauConnu {
  readonly nom: string
  /** Tout le tableau, en-têtes et totaux compris. */
  readonly plage: Plage
  readonly colonnes: readonly string[]
  readonly entetes: boolean
  readonly totaux: boolean
}

/** Ce qu'une formule voit du classeur. Lignes et colonnes comptées à partir de 0. */
export interface Contexte {
  /** Cellule qui porte la formule. */
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  /**
   * Valeurs déjà chargées. Le rectangle rendu peut être plus petit que la plage : ce qui manque en bas ou à droite est vide.
   * Ne rend jamais une valeur périmée.
   * @throws ValeurInconnue quand une case de la plage attend un recalcul, PlageTropGrande quand elle ne tient pas en mémoire
   */
  readonly lire: (plage: Plage) => readonly (readonly Valeur[])[]
  /** Définition d'un nom, en formule anglaise ; `null` s'il n'existe pas. */
  readonly nom?: (nom: string, feuille: string) => string | null
  /** Tableau de ce nom ; `''` = celui qui contient la cellule. */
  readonly tableau?: (nom: string) => TableauConnu | null
  /** Plage où déborde la formule de cette cellule (`A1#`). */
  readonly debordement?: (plage: Plage) => Plage | null
  /**
   * Vrai pour une formule d'avant les tableaux dynamiques : une plage donnée là où une valeur est attendue se réduit à la
   * case de même ligne ou de même colonne.
   */
  readonly intersectionImplicite?: boolean
  readonly date1904?: boolean
  /** Vrai : les appels gardent leurs étapes et leurs textes. Faux par défaut. */
  readonly expliquer?: boolean
}
