import type { Plage } from '../../../classeur/port'

/** Cellules d’un morceau : ce qu’Excel sur le web remet en une fois. */
const CELLULES_PAR_MORCEAU = 20_000

/** Lignes d’un morceau d’une longue plage, une au moins. */
export function hauteurDeMorceau({ colonnes }: Pick<Plage, 'colonnes'>): number {
  return Math.max(1, Math.floor(CELLULES_PAR_MORCEAU / colonnes))
}
