import { placerConstat } from '../../com'
import type { ConstatDeTableau } from '../../com'
import type { Gravite } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'

/** Place d'un constat dans la grille ; omise : la grille entière, ou la ligne entière. */
export interface Place {
  readonly ligne?: number | null
  readonly colonne?: string | null
}

/** Constat d'une règle sur une grille, à sa place. */
export function relever(
  { id: regle }: FicheDeRegle,
  gravite: Gravite,
  { ligne = null, colonne = null }: Place,
  id: string,
  donnees: Message['donnees'] = {},
): ConstatDeTableau {
  return placerConstat({ regle, ligne, colonne }, gravite, id, donnees)
}
