/** Clé de la notion d'une colonne calculée, par son rang. */
export function clefCalculee(rang: number): string {
  return `calculee${rang}`
}
