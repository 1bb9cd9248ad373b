import type { FicheDeRegle } from '../socle/fiche'
import type { Lectures } from '../socle/lectures'
import { nomDeLecture, rangDe } from '../socle/lectures'
import { message } from '../socle/message'
import type { Hypothese } from '../socle/resultat'
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

/** Logements libérés seulement, ou mis en location : dite quand elle est choisie, car un nombre A saisi seul ne montre pas son neuf. */
export function hypotheseDesLiberes(lectures: Lectures): Hypothese[] {
  if (!lectures.has('AMB-36')) return []
  const rang = rangDe(lectures, 'AMB-36')
  return [{ id: 'AMB-36', lecture: nomDeLecture(rang), effet: message(rang === 0 ? 'flux.assiette-louee' : 'flux.assiette-liberee') }]
}
