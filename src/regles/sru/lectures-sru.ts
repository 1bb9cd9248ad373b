import type { ModeArrondi } from '../socle/arrondi'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'

/** Points ouverts qui peuvent changer un objectif ou un plancher, dans l'ordre de l'affichage. */
export const POINTS_OBJECTIF = ['AMB-01', 'AMB-02', 'AMB-03', 'AMB-04', 'AMB-05', 'AMB-07', 'AMB-08'] as const

/** Lectures déjà résolues : le calcul d'une ligne ne consulte plus de table. */
export interface LecturesSru {
  /** AMB-01 : à 2,00 points exactement, 100 % au lieu de 50 %. */
  readonly deuxPointsPleins: boolean
  /** AMB-02 : à 4,00 points exactement, 33 % au lieu de 50 %. */
  readonly quatrePointsExclus: boolean
  /** AMB-03 : écart mesuré sur le taux arrondi à deux décimales. */
  readonly tauxPublie: boolean
  /** AMB-04 : déficit à l'entier inférieur. */
  readonly deficitInferieur: boolean
  /** AMB-07 : 25 % dès la première période complète qui suit une entrée en cours. */
  readonly vingtCinqDirect: boolean
  /** AMB-08 : une entrante à 4 points ou moins relève du VII. */
  readonly entranteAuVII: boolean
  /** AMB-05. */
  readonly arrondi: ModeArrondi
}

const ARRONDIS: readonly ModeArrondi[] = ['supérieur', 'proche', 'inférieur']

export function resoudreLectures(lectures: Lectures): LecturesSru {
  return {
    deuxPointsPleins: rangDe(lectures, 'AMB-01') === 1,
    quatrePointsExclus: rangDe(lectures, 'AMB-02') === 1,
    tauxPublie: rangDe(lectures, 'AMB-03') === 1,
    deficitInferieur: rangDe(lectures, 'AMB-04') === 1,
    vingtCinqDirect: rangDe(lectures, 'AMB-07') === 1,
    entranteAuVII: rangDe(lectures, 'AMB-08') === 1,
    arrondi: ARRONDIS[rangDe(lectures, 'AMB-05')] ?? 'supérieur',
  }
}

/** Rang de lecture d'AMB-05 qui correspond à un arrondi demandé. */
export function rangDArrondi(arrondi: ModeArrondi): number {
  return ARRONDIS.indexOf(arrondi)
}
