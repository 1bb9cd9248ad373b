/** Colonne de tri de la sensibilité, et si le plus grand effet vient d’abord ; `null` : l’ordre de la grille. */
export interface Tri {
  readonly colonne: number
  readonly decroissant: boolean
}

/** Au premier clic, du plus grand effet au plus petit ; au deuxième, l’inverse ; au troisième, l’ordre de la grille. */
export function trierAutrement(tri: Tri | null, colonne: number): Tri | null {
  if (tri?.colonne !== colonne) return { colonne, decroissant: true }
  return tri.decroissant ? { colonne, decroissant: false } : null
}

/** Range sur la grandeur de l’effet, sans égard à son signe ; un effet secret va toujours à la fin, et l’ordre de la grille départage. */
export function trier<T>(lignes: readonly T[], tri: Tri | null, effet: (ligne: T, colonne: number) => number | null): readonly T[] {
  if (tri === null) return lignes
  const grandeurs = lignes.map((ligne, rang) => ({ ligne, rang, grandeur: effet(ligne, tri.colonne) }))
  const sens = tri.decroissant ? -1 : 1
  return grandeurs
    .sort((une, autre) => {
      if (une.grandeur === null || autre.grandeur === null) return Number(une.grandeur === null) - Number(autre.grandeur === null) || une.rang - autre.rang
      return sens * (Math.abs(une.grandeur) - Math.abs(autre.grandeur)) || une.rang - autre.rang
    })
    .map(({ ligne }) => ligne)
}
