import type { Brut } from '../com'
import { ENTIER_MAX } from '../socle/entiers'
import type { Fraction } from '../socle/fraction'
import { arrondirProduit, fractionDuPourcentage } from '../socle/fraction'
import type { ModeArrondi } from '../socle/arrondi'
import { arrondirFraction } from '../socle/arrondi'
import type { Lectures } from '../socle/lectures'
import { seCompteSurLeTotal } from './part-de-l-etat'
import type { LigneDeFlux } from './somme-des-taux'
import { arrondiDePart } from './somme-des-taux'

/** Rangs des colonnes A et B d'une plage de bailleurs. */
export interface ColonnesDeFlux {
  readonly misEnLocation: number
  readonly soustraits: number
}

/**
 * Parts de plusieurs réservataires, à taux fixes, pour chaque ligne (A, B), sans allocation par ligne : `sortie` reçoit
 * N × P logements, ligne par ligne ; NaN pour toute ligne que `partDuFlux` doit juger (texte, vide, B > A…).
 * Chaque taux doit respecter le plafond de son réservataire : l'appelant l'a vérifié. Rend le nombre de lignes à NaN.
 */
export function partsSurPlage(
  lignes: readonly (readonly Brut[])[],
  colonnes: ColonnesDeFlux,
  reservataires: readonly LigneDeFlux[],
  lectures: Lectures,
  sortie: Float64Array,
): number {
  const fractions: readonly Fraction[] = reservataires.map(({ points }) => fractionDuPourcentage(points))
  const modes: readonly ModeArrondi[] = reservataires.map(({ reservataire }) => arrondiDePart(reservataire, lectures))
  const surLeTotal: readonly boolean[] = reservataires.map(({ reservataire }) => seCompteSurLeTotal(reservataire, lectures))
  const nombre = reservataires.length
  const { misEnLocation: cA, soustraits: cB } = colonnes
  let restantes = 0
  for (let i = 0; i < lignes.length; i += 1) {
    const ligne = lignes[i] as readonly Brut[]
    const a = ligne[cA]
    const b = ligne[cB]
    const debut = i * nombre
    if (typeof a !== 'number' || typeof b !== 'number' || !estFluxOrdinaire(a, b)) {
      sortie.fill(NaN, debut, debut + nombre)
      restantes += 1
      continue
    }
    const flux = a - b
    for (let p = 0; p < nombre; p += 1) {
      const fraction = fractions[p] as Fraction
      const base = surLeTotal[p] === true ? a : flux
      const produit = fraction.n * base
      const mode = modes[p] as ModeArrondi
      const part = produit <= Number.MAX_SAFE_INTEGER ? arrondirFraction(produit, fraction.d, mode) : arrondirProduit(fraction, base, mode)
      if (part > flux) {
        sortie.fill(NaN, debut, debut + nombre)
        restantes += 1
        break
      }
      sortie[debut + p] = part
    }
  }
  return restantes
}

function estFluxOrdinaire(a: number, b: number): boolean {
  return b >= 0 && a >= b && a <= ENTIER_MAX && Number.isInteger(a) && Number.isInteger(b)
}
