import { decimalesSures } from '../com'
import type { FicheDeRegle } from '../socle/fiche'
import { diviserAuPlusProche } from '../socle/entiers'
import { GUIDE, reference } from '../socle/sources'
import type { LecturesSru } from './lectures-sru'

export const SRU_01: FicheDeRegle = {
  id: 'SRU-01',
  titre: 'Taux de logement social et écart au taux légal',
  nature: 'calcul',
  articles: [reference('art. L. 302-5, I et II du CCH', GUIDE, 'introduction et annexe 1')],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: ['AMB-03'],
}

/** Cibles légales, en pour cent. */
export const CIBLES = [20, 25] as const

export type Cible = (typeof CIBLES)[number]

export function estCible(pourcent: number): pourcent is Cible {
  return pourcent === 20 || pourcent === 25
}

/**
 * Compare l'écart à k points, sur des entiers : négatif, nul ou positif. Avec E = cible × RP − 100 × LS,
 * écart ≥ k ⇔ E ≥ k × RP. Sous l'autre lecture d'AMB-03, le taux est d'abord arrondi à deux décimales.
 */
export function comparerEcart(residences: number, logements: number, cible: number, points: number, lectures: LecturesSru): number {
  if (!lectures.tauxPublie) return (cible - points) * residences - 100 * logements
  return 100 * (cible - points) - tauxPublieEnCentiemes(residences, logements)
}

/** Vrai à moins de 0,05 point d'une borne : les deux régimes se montrent alors (SRU-03). */
export function estProcheDe(residences: number, logements: number, cible: number, points: number): boolean {
  return 20 * Math.abs((cible - points) * residences - 100 * logements) < residences
}

/** Écart écrit avec son unité (« 1,99 point »), avec assez de décimales pour ne pas contredire un verdict (COM-03). */
export function ecartAffiche(residences: number, logements: number, cible: number, bornes: readonly number[]): string {
  const points = (cible * residences - 100 * logements) / residences
  return enPoints(points, decimalesSures(points, [0, ...bornes], 2))
}

/** Taux arrondi à deux décimales, comme il se publie, en centièmes de point (AMB-03). */
export function tauxPublieEnCentiemes(residences: number, logements: number): number {
  return diviserAuPlusProche(10000 * logements, residences)
}

/** En français, le pluriel commence à deux. */
export function enPoints(points: number, decimales: number): string {
  const ecrit = points.toFixed(decimales).replace('.', ',').replace('-', '−')
  return `${ecrit} ${Math.abs(points) < 2 ? 'point' : 'points'}`
}

/** Taux en pour cent, pour l'affichage. */
export function tauxAffiche(residences: number, logements: number, cible: number): string {
  const pourcent = (100 * logements) / residences
  return pourcent.toFixed(decimalesSures(pourcent, [cible, cible - 2, cible - 4], 2)).replace('.', ',')
}
