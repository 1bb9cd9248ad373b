const COULEURS = 6

/** Classe qui donne sa couleur à la série de ce rang, dans le thème courant. */
export function classeDeSerie(rang: number): string {
  return `mx-serie-${rang % COULEURS}`
}
