import type { Plage } from '../../classeur/port'
import { lieuDe, valeurDe } from './acceder'
import type { TableauReconnu } from './types'

/** Case de titre d'une colonne (d'une ligne, si le tableau est transposé) : la dernière qui porte un texte, la dernière de toutes à défaut. */
export function lieuDuTitre(tableau: TableauReconnu, rang: number): Plage {
  const { plage, transpose, enTete } = tableau
  const debut = transpose ? plage.colonne : plage.ligne
  for (let titre = enTete; titre >= debut; titre -= 1) {
    const texte = valeurDe(tableau, titre, rang)
    if (typeof texte === 'string' && texte.trim() !== '') return lieuDe(tableau, titre, rang)
  }
  return lieuDe(tableau, enTete, rang)
}

/** Toute la dernière ligne de titres : le lieu d'une colonne qui manque. */
export function lieuDesTitres({ feuille, plage, transpose, enTete }: TableauReconnu): Plage {
  return transpose
    ? { feuille: feuille.nom, ligne: plage.ligne, colonne: enTete, lignes: plage.lignes, colonnes: 1 }
    : { feuille: feuille.nom, ligne: enTete, colonne: plage.colonne, lignes: 1, colonnes: plage.colonnes }
}
