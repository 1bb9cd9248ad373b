import type { FicheDeRegle } from '../socle/fiche'
import { FLUX_2022, reference } from '../socle/sources'

export const FLUX_04: FicheDeRegle = {
  id: 'FLUX-04',
  titre: 'Assiette du flux : C = A − B',
  nature: 'calcul',
  articles: [reference('art. R. 441-5 du CCH', FLUX_2022, '4.1')],
  parametres: [],
  pointsOuverts: ['AMB-36'],
}

/** Flux C, en logements : mis en location A moins soustraits B ; `null` si B > A. */
export function assietteDuFlux(misEnLocation: number, soustraits: number): number | null {
  return soustraits > misEnLocation ? null : misEnLocation - soustraits
}
