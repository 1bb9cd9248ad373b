import type { FormuleFigee } from '../../classeur/instantane'
import type { Plage, Valeur } from '../../classeur/port'
import type { ColonneReconnue, TableauReconnu } from './types'

/** Colonnes qui portent la notion, dans l'ordre du tableau. */
export function colonnesDe(tableau: TableauReconnu, notion: string): readonly ColonneReconnue[] {
  return tableau.colonnes.filter((colonne) => colonne.notion === notion)
}

/** La colonne d'une notion ; `undefined` si elle manque ou si deux colonnes la portent. */
export function colonneDe(tableau: TableauReconnu, notion: string): ColonneReconnue | undefined {
  const [premiere, ...autres] = colonnesDe(tableau, notion)
  return autres.length === 0 ? premiere : undefined
}

/** Valeur d'une case : `objet` et `rang` sont ceux du tableau, que ses objets soient en lignes ou en colonnes. */
export function valeurDe({ feuille, transpose }: TableauReconnu, objet: number, rang: number): Valeur {
  return transpose ? feuille.valeur(rang, objet) : feuille.valeur(objet, rang)
}

/** Nombre d'une case ; `NaN` si elle n'en porte pas. */
export function nombreAu({ feuille, transpose }: Pick<TableauReconnu, 'feuille' | 'transpose'>, objet: number, rang: number): number {
  return transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
}

export function formuleDe({ feuille, transpose }: TableauReconnu, objet: number, rang: number): FormuleFigee | null {
  return transpose ? feuille.formule(rang, objet) : feuille.formule(objet, rang)
}

export function lieuDe({ feuille, transpose, origine }: TableauReconnu, objet: number, rang: number): Plage {
  const [haut, gauche] = transpose ? [rang, objet] : [objet, rang]
  const [ligne, colonne] = origine === undefined ? [haut, gauche] : origine(haut, gauche)
  return { feuille: feuille.nom, ligne, colonne, lignes: 1, colonnes: 1 }
}
