import type { Plage } from '../../classeur/port'

/** La cellule en haut à gauche d’une plage. */
export function uneCellule(plage: Plage): Plage {
  return { ...plage, lignes: 1, colonnes: 1 }
}
