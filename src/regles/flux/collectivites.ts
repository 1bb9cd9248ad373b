import type { FicheDeRegle } from '../socle/fiche'
import { comparerPart } from '../com'
import { FLUX_2022, reference } from '../socle/sources'

export const FLUX_15: FicheDeRegle = {
  id: 'FLUX-15',
  titre: 'Collectivités et groupements',
  nature: 'controle',
  articles: [reference('art. R. 441-5-3 du CCH (numéro à vérifier)', FLUX_2022, '4.3')],
  parametres: ['P_coll'],
  pointsOuverts: ['AMB-40'],
}

/** Vrai si le cumul des réservations des collectivités tient dans le plafond : n / flux ≤ plafond, sur des entiers. */
export function cumulConforme(reservations: readonly number[], fluxDuTerritoire: number, plafondPourcent: number): boolean {
  const cumul = reservations.reduce((somme, n) => somme + n, 0)
  return comparerPart(cumul, fluxDuTerritoire, plafondPourcent) <= 0
}
