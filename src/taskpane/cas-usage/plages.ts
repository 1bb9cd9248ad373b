import type { Plage } from '../../classeur/port'

/** La cellule en haut à gauche d’une plage. */
export function uneCellule(plage: Plage): Plage {
  return { ...plage, lignes: 1, colonnes: 1 }
}

export function seRecoupent(une: Plage, autre: Plage): boolean {
  return (
    une.feuille.toLowerCase() === autre.feuille.toLowerCase() &&
    une.ligne < autre.ligne + autre.lignes &&
    autre.ligne < une.ligne + une.lignes &&
    une.colonne < autre.colonne + autre.colonnes &&
    autre.colonne < une.colonne + une.colonnes
  )
}
