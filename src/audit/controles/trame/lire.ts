import type { Plage, Valeur } from '../../../classeur/port'
import { lireEntier, lireNombre } from '../../../regles'
import type { Jour } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import { brutDe, lireDateDeCase, lireTauxDeCase } from '../../reconnaissance/lire-cases'
import type { TauxDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Dossier, ValeurCitee } from '../../types'

/** Tableaux de l'un de ces types, dans l'ordre du classeur. */
export function tableauxDe({ tableaux }: Pick<Dossier, 'tableaux'>, ...types: readonly string[]): readonly TableauReconnu[] {
  return tableaux.filter(({ type }) => types.includes(type))
}

export function porte(tableau: TableauReconnu, notion: string): boolean {
  return colonneDe(tableau, notion) !== undefined
}

/** Case d'une notion ; sans colonne de ce nom, vide. */
export function caseDe(tableau: TableauReconnu, objet: number, notion: string): Valeur {
  const colonne = colonneDe(tableau, notion)
  return colonne === undefined ? null : valeurDe(tableau, objet, colonne.rang)
}

/** Lieu de la case d'une notion ; sans colonne de ce nom, la ligne entière. */
export function lieuDeCase(tableau: TableauReconnu, objet: number, notion: string): Plage {
  const colonne = colonneDe(tableau, notion)
  if (colonne !== undefined) return lieuDe(tableau, objet, colonne.rang)
  const { plage, transpose } = tableau
  return transpose ? { ...plage, colonne: objet, colonnes: 1 } : { ...plage, ligne: objet, lignes: 1 }
}

/** Texte d'une case, espaces réunies ; `null` si elle est vide ou en erreur. */
export function texteDe(tableau: TableauReconnu, objet: number, notion: string): string | null {
  const brut = brutDe(caseDe(tableau, objet, notion))
  return brut === null || brut === '' ? null : String(brut)
}

/** Vrai d'une case vide ; une erreur de calcul n'en est pas une. */
export function estVide(tableau: TableauReconnu, objet: number, notion: string): boolean {
  const valeur = caseDe(tableau, objet, notion)
  return valeur === null || (typeof valeur === 'string' && valeur.trim() === '')
}

export function entierDe(tableau: TableauReconnu, objet: number, notion: string): number | null {
  return nombreOuRien(lireEntier(brutDe(caseDe(tableau, objet, notion))))
}

export function nombreDe(tableau: TableauReconnu, objet: number, notion: string): number | null {
  return nombreOuRien(lireNombre(brutDe(caseDe(tableau, objet, notion))))
}

/** Date d'une case, fût-elle dite dans une phrase (« rendu le 12/05/2023 »). */
export function jourDe(tableau: TableauReconnu, objet: number, notion: string): Jour | null {
  const colonne = colonneDe(tableau, notion)
  return colonne === undefined ? null : lireDateDeCase(tableau, colonne, objet)
}

export function tauxDe(tableau: TableauReconnu, objet: number, notion: string): TauxDeCase | null {
  const colonne = colonneDe(tableau, notion)
  return colonne === undefined ? null : lireTauxDeCase(tableau, colonne, objet)
}

export function citerCase(tableau: TableauReconnu, objet: number, notion: string): ValeurCitee {
  return citer(caseDe(tableau, objet, notion))
}

/** Objets dont une case au moins, parmi ces notions, est remplie. */
export function objetsRemplis(tableau: TableauReconnu, notions: readonly string[]): readonly number[] {
  return Array.from(tableau.objets).filter((objet) => notions.some((notion) => !estVide(tableau, objet, notion)))
}

/**
 * Lignes du tableau où cette notion est écrite, celles dont tout le reste est vide comprises : un libellé seul, au bas d'un tableau à remplir,
 * passe ailleurs pour une note.
 */
export function lignesDe(tableau: TableauReconnu, notion: string): readonly number[] {
  const { plage, transpose, enTete, totaux } = tableau
  if (transpose) return Array.from(tableau.objets).filter((objet) => !estVide(tableau, objet, notion))
  const lignes: number[] = []
  const fin = plage.ligne + plage.lignes
  for (let ligne = enTete + 1; ligne < fin || !estVide(tableau, ligne, notion); ligne += 1) {
    if (!totaux.includes(ligne) && !estVide(tableau, ligne, notion)) lignes.push(ligne)
  }
  return lignes
}

function nombreOuRien(lu: number | string): number | null {
  return typeof lu === 'number' ? lu : null
}
