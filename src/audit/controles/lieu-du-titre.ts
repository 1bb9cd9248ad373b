import type { Plage } from '../../classeur/port'
import { lieuDe } from '../reconnaissance/acceder'
import type { TableauReconnu } from '../reconnaissance/types'

/** Case de titre d'une colonne (ou d'une ligne, si le tableau est transposé). */
export function lieuDuTitre(tableau: TableauReconnu, rang: number): Plage {
  return lieuDe(tableau, tableau.enTete, rang)
}

/** Toute la dernière ligne de titres : le lieu d'une colonne qui manque. */
export function lieuDesTitres({ feuille, plage, transpose, enTete }: TableauReconnu): Plage {
  return transpose
    ? { feuille: feuille.nom, ligne: plage.ligne, colonne: enTete, lignes: plage.lignes, colonnes: 1 }
    : { feuille: feuille.nom, ligne: enTete, colonne: plage.colonne, lignes: 1, colonnes: plage.colonnes }
}
