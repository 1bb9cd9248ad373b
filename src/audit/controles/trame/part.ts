import { colonneDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import { tauxDe } from './lire'

/** Un résultat de division est juste à ce bruit près, en points. */
const BRUIT = 1e-6
const DECIMALES_MAX = 8

/**
 * Part juste, dans l'écriture de sa colonne, quand celle qui est écrite s'en écarte de plus que son arrondi ; `null` si elle est juste, vide, ou si
 * son échelle n'est pas sûre. `juste` : fraction.
 */
export function partFausse(tableau: TableauReconnu, objet: number, notion: string, juste: number): number | null {
  const ecrite = tauxDe(tableau, objet, notion)
  if (ecrite === null) return null
  const tolerance = 0.5 / 10 ** Math.min(ecrite.decimales, DECIMALES_MAX) + BRUIT
  if (Math.abs(ecrite.points - 100 * juste) <= tolerance) return null
  const enPoints = colonneDe(tableau, notion)?.echelle === 'pourcent'
  return Number((enPoints ? 100 * juste : juste).toPrecision(12))
}
