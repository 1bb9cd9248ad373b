import { COLONNES_MAX, LIGNES_MAX } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import type { NoeudReference, NoeudStructure, Rubrique } from '../types'
import type { Contexte, TableauConnu } from './contexte'

/** Plage d'une référence A1, coins remis dans l'ordre ; `null` si elle vise un autre classeur ou plusieurs feuilles. */
export function plageDeReference({ feuille, horsPortee, de, a }: NoeudReference, feuilleCourante: string): Plage | null {
  if (horsPortee) return null
  const [ligne, derniereLigne] = bornes(de.ligne, a.ligne, LIGNES_MAX)
  const [colonne, derniereColonne] = bornes(de.colonne, a.colonne, COLONNES_MAX)
  return {
    feuille: feuille ?? feuilleCourante,
    ligne,
    colonne,
    lignes: derniereLigne - ligne + 1,
    colonnes: derniereColonne - colonne + 1,
  }
}

function bornes(a: number | null, b: number | null, maximum: number): readonly [number, number] {
  return a === null || b === null ? [0, maximum - 1] : [Math.min(a, b), Math.max(a, b)]
}

/** Plage d'une référence structurée ; `null` si le tableau, la colonne ou la ligne manque (`#REF!` ou `#VALEUR!` dans Excel). */
export function plageDeStructure(
  noeud: Pick<NoeudStructure, 'rubriques' | 'colonnes'>,
  tableau: TableauConnu,
  cellule: Pick<Contexte, 'feuille' | 'ligne'>,
): Plage | null {
  const colonnes = indices(noeud.colonnes, tableau)
  const lignes = lignesRetenues(noeud.rubriques, tableau, cellule)
  if (colonnes === null || lignes === null) return null
  return {
    feuille: tableau.plage.feuille,
    ligne: lignes[0],
    lignes: lignes[1] - lignes[0],
    colonne: tableau.plage.colonne + colonnes[0],
    colonnes: colonnes[1] - colonnes[0] + 1,
  }
}

function indices(colonnes: NoeudStructure['colonnes'], tableau: TableauConnu): readonly [number, number] | null {
  if (colonnes === null) return [0, tableau.plage.colonnes - 1]
  const [de, a] = [colonnes.de, colonnes.a].map((nom) => tableau.colonnes.findIndex((autre) => autre.toLowerCase() === nom.toLowerCase()))
  if (de === undefined || a === undefined || de < 0 || a < 0) return null
  return [Math.min(de, a), Math.max(de, a)]
}

/** Première ligne comprise, dernière exclue. */
function lignesRetenues(
  rubriques: readonly Rubrique[],
  { plage, entetes, totaux }: TableauConnu,
  cellule: Pick<Contexte, 'feuille' | 'ligne'>,
): readonly [number, number] | null {
  const debut = plage.ligne + (entetes ? 1 : 0)
  const fin = plage.ligne + plage.lignes - (totaux ? 1 : 0)
  const parRubrique: Readonly<Record<Rubrique, readonly [number, number] | null>> = {
    tout: [plage.ligne, plage.ligne + plage.lignes],
    entetes: entetes ? [plage.ligne, debut] : null,
    donnees: [debut, fin],
    totaux: totaux ? [fin, fin + 1] : null,
    'cette-ligne': cellule.feuille === plage.feuille && cellule.ligne >= debut && cellule.ligne < fin ? [cellule.ligne, cellule.ligne + 1] : null,
  }
  const retenues = rubriques.length === 0 ? [parRubrique.donnees] : rubriques.map((rubrique) => parRubrique[rubrique])
  const connues = retenues.filter((lignes) => lignes !== null)
  if (connues.length < retenues.length) return null
  const [premiere, derniere] = [Math.min(...connues.map(([de]) => de)), Math.max(...connues.map(([, a]) => a))]
  return derniere > premiere ? [premiere, derniere] : null
}

/** Plus petite plage qui contient les deux, ou leurs cases communes ; `null` s'il n'y en a pas. */
export function enveloppe(a: Plage, b: Plage): Plage | null {
  if (a.feuille !== b.feuille) return null
  const ligne = Math.min(a.ligne, b.ligne)
  const colonne = Math.min(a.colonne, b.colonne)
  return {
    feuille: a.feuille,
    ligne,
    colonne,
    lignes: Math.max(a.ligne + a.lignes, b.ligne + b.lignes) - ligne,
    colonnes: Math.max(a.colonne + a.colonnes, b.colonne + b.colonnes) - colonne,
  }
}

export function commune(a: Plage, b: Plage): Plage | null {
  if (a.feuille !== b.feuille) return null
  const ligne = Math.max(a.ligne, b.ligne)
  const colonne = Math.max(a.colonne, b.colonne)
  const lignes = Math.min(a.ligne + a.lignes, b.ligne + b.lignes) - ligne
  const colonnes = Math.min(a.colonne + a.colonnes, b.colonne + b.colonnes) - colonne
  return lignes > 0 && colonnes > 0 ? { feuille: a.feuille, ligne, colonne, lignes, colonnes } : null
}
