import type { Brut } from '../../src/catalogue'
import { LECTURES_PAR_DEFAUT, partsSurPlage } from '../../src/regles'
import { RESERVES } from '../loi/flux'

const COLONNES = { misEnLocation: 0, soustraits: 1 }
const RESERVATAIRES = RESERVES.map(({ nature, taux }) => ({ reservataire: nature, points: taux }))

/** Parts du produit sur les bailleurs de W3 : N × 5 logements, ligne par ligne. */
export function partsDuProduit(lignes: readonly unknown[][]): Float64Array {
  const sortie = new Float64Array(lignes.length * RESERVATAIRES.length)
  const restantes = partsSurPlage(lignes as readonly (readonly Brut[])[], COLONNES, RESERVATAIRES, LECTURES_PAR_DEFAUT, sortie)
  if (restantes > 0) throw new Error(`${restantes} lignes de W3 laissées sans part`)
  return sortie
}
