import type { EspacesDeNoms } from '../livre/espaces-de-noms'
import type { Paquet } from './paquet'

/** Ce qu'une feuille porte hors de ses cellules (dessin, commentaires), et de quoi le récrire. */
export interface Chantier {
  readonly paquet: Paquet
  readonly espaces: EspacesDeNoms
  /** Partie de la feuille. */
  readonly feuille: string
  /** Partie du classeur : les parties ajoutées se rangent sous son dossier. */
  readonly classeur: string
}
