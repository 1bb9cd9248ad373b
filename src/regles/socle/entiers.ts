/*
 * Divisions exactes d'entiers : sous `ENTIER_MAX`, le quotient flottant d'une fraction de dénominateur ≤ 10 000 est
 * toujours plus proche de la vraie valeur que du prochain entier ; plafond et plancher y sont donc sûrs.
 */

/** Au-delà, un quotient flottant n'est plus sûr : on passe par le reste. */
export const DENOMINATEUR_RAPIDE = 10_000

/** Plus grand nombre de logements accepté en entrée. */
export const ENTIER_MAX = 1_000_000_000

/** Entier supérieur de n / d (d > 0). */
export function diviserParExces(n: number, d: number): number {
  return Math.ceil(n / d)
}

/** Entier inférieur de n / d (d > 0). */
export function diviserParDefaut(n: number, d: number): number {
  return Math.floor(n / d)
}

/** Entier le plus proche de n / d (d > 0), la moitié vers le haut. */
export function diviserAuPlusProche(n: number, d: number): number {
  return Math.floor((2 * n + d) / (2 * d))
}
