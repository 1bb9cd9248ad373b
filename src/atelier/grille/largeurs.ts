import { LARGEUR_MAX } from '../../classeur/verifier-formes'

/** Pixels d'un chiffre de la police par défaut d'Excel, et des marges d'une cellule. */
const CHIFFRE = 7
const MARGES = 5

/** Largeur d'une colonne de la grille où tiennent `caracteres` chiffres ; sous un caractère, les marges se réduisent aussi. */
export function pixelsDe(caracteres: number): number {
  return Math.round(caracteres < 1 ? caracteres * (CHIFFRE + MARGES) : caracteres * CHIFFRE + MARGES)
}

/** Inverse de `pixelsDe`, ramené à ce qu'Excel accepte. */
export function caracteresDe(pixels: number): number {
  const caracteres = pixels < CHIFFRE + MARGES ? pixels / (CHIFFRE + MARGES) : (pixels - MARGES) / CHIFFRE
  return Math.min(LARGEUR_MAX, Math.max(1 / (CHIFFRE + MARGES), caracteres))
}
