import type { Brut } from '../com'
import { releveVierge } from './erreur-de-ligne'
import type { GrilleANoter } from './noter'
import type { ContexteDeNote, Releve } from './points-de-critere'
import { pointsDeCritere } from './points-de-critere'

/** Une demande critère par critère, dans l'ordre des critères actifs de sa grille. */
export interface DetailDeLigne {
  /** Points avant tout groupe ; NaN pour une cellule illisible. */
  readonly points: readonly number[]
  readonly releves: readonly Releve[]
  /** Faux pour des points qu'un groupe « maximum » ou le non-cumul écarte de la note. */
  readonly retenus: readonly boolean[]
}

export function detaillerLigne(grille: GrilleANoter, ligne: readonly Brut[], contexte: ContexteDeNote): DetailDeLigne {
  const releves = grille.criteres.map(releveVierge)
  const points = grille.criteres.map((critere, c) => pointsDeCritere(critere, ligne, contexte, releves[c] as Releve))
  return { points, releves, retenus: retenir(grille, points) }
}

function retenir({ criteres, nonCumul }: GrilleANoter, points: readonly number[]): boolean[] {
  const premiers = new Map<number, number>()
  criteres.forEach(({ mode, groupe }, c) => {
    if (mode !== 'maximum' || nonCumul?.lies[c] === 1) return
    const actuel = premiers.get(groupe)
    if ((points[c] ?? 0) > (actuel === undefined ? 0 : (points[actuel] ?? 0))) premiers.set(groupe, c)
  })
  if (nonCumul !== null) {
    points.forEach((valeur, c) => (nonCumul.points[c] = valeur))
    nonCumul.total()
  }
  return criteres.map(({ mode, groupe }, c) => {
    if (nonCumul?.lies[c] === 1) return nonCumul.retenus[c] === 1 || points[c] === 0
    return mode !== 'maximum' || points[c] === 0 || premiers.get(groupe) === c
  })
}
