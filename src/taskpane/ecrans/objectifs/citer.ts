import { dire } from '../../dire'

const CITEES = 4

/** Quelques noms, puis le compte des autres : « Ambre, Bazas, Cluny, Dole et 56 autres ». */
export function citer(noms: readonly string[]): string {
  const restants = noms.length - CITEES
  const cites = noms.slice(0, restants > 1 ? CITEES : noms.length).join(', ')
  return restants > 1 ? dire('objectifs.et-autres', { communes: cites, nombre: restants }) : cites
}
