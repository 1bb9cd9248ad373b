import type { Brut } from '../../src/catalogue'
import { LECTURES_PAR_DEFAUT, objectifsSurPlage } from '../../src/regles'

const COLONNES = { residences: 1, logements: 2, cible: 3 }
const OPTIONS = { periode: '2023-2025', lectures: LECTURES_PAR_DEFAUT } as const

/** Objectifs du produit sur les communes de W1, en droit commun ; NaN si non déficitaire. */
export function objectifsDuProduit(lignes: readonly unknown[][]): Float64Array {
  const sortie = new Float64Array(lignes.length)
  objectifsSurPlage(lignes as readonly (readonly Brut[])[], COLONNES, OPTIONS, sortie)
  return sortie
}
