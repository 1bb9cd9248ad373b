import type { CommuneSru } from './entree'
import type { LecturesSru } from './lectures-sru'
import { deficitCalcule, deficitRetenu } from './logements-manquants'
import { tauxLegal } from './objectif-legal'
import type { BaremeSru } from './planchers-et-durees'
import type { RegimeVII } from './regime-de-rattrapage'
import { regimeVII } from './regime-de-rattrapage'
import type { Situation } from './situation'

/** Nombres d'une commune déficitaire, avant tout arrondi. */
export interface Rattrapage {
  readonly regime: RegimeVII
  readonly deficitCalcule: number
  readonly deficit: number
  /** Taux légal en pour cent du déficit. */
  readonly taux: number
  /** Objectif brut × 100 : un entier. */
  readonly brutCentiemes: number
}

/** Enchaîne SRU-01 à SRU-06 ; `null` si la commune atteint sa cible. */
export function calculerRattrapage(
  commune: CommuneSru,
  situation: Situation,
  bareme: BaremeSru,
  lectures: LecturesSru,
): Rattrapage | null {
  const { residences, logements, cible, notifies } = commune
  const regime = regimeVII(residences, logements, cible, bareme, lectures)
  if (regime === 0) return null
  const calcule = deficitCalcule(residences, logements, cible, lectures)
  const deficit = deficitRetenu(calcule, notifies)
  const taux = tauxLegal(regime, situation, bareme, lectures)
  return { regime, deficitCalcule: calcule, deficit, taux, brutCentiemes: taux * deficit }
}
