import type { Echelle } from '../valeurs/taux'
import type { Notion } from './notions'

/** Quelle colonne porte quelle notion, une fois acceptée par l'utilisateur. */
export interface Correspondance {
  /** Rang de la colonne, depuis 0. */
  readonly colonnes: Readonly<Partial<Record<Notion, number>>>
  /** Échelle choisie pour une colonne de taux qui mélange 0,33 et 33 ; sans choix, ces taux ne sont pas lus. */
  readonly echelles?: Readonly<Partial<Record<Notion, Echelle>>>
  /** Vrai si l'utilisateur accepte les codes proposés (« 1004 » → « 01004 »). */
  readonly codesProposes?: boolean
}
