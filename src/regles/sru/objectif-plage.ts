import { arrondirFraction } from '../socle/arrondi'
import { ENTIER_MAX } from '../socle/entiers'
import type { Lectures } from '../socle/lectures'
import type { PeriodeTriennale } from '../socle/periode'
import type { Brut } from '../com'
import { deficitCalcule } from './logements-manquants'
import { resoudreLectures } from './lectures-sru'
import { tauxLegal } from './objectif-legal'
import { baremeDe } from './planchers-et-durees'
import { regimeVII } from './regime-de-rattrapage'

/** Rangs des colonnes d'une plage de communes. */
export interface ColonnesDeCommunes {
  readonly residences: number
  readonly logements: number
  readonly cible: number
  readonly situation?: number
  readonly notifies?: number
}

export interface OptionsDePlage {
  readonly periode: PeriodeTriennale
  readonly lectures: Lectures
}

/**
 * Objectifs d'une plage de communes, sans allocation par ligne : écrit dans `sortie` la valeur de chaque ligne ordinaire
 * (nombres propres, droit commun, commune déficitaire) et NaN pour toutes les autres, que l'appelant confie à
 * `objectifLegal`, seul juge des cas particuliers. Rend le nombre de lignes laissées à NaN.
 */
export function objectifsSurPlage(
  lignes: readonly (readonly Brut[])[],
  colonnes: ColonnesDeCommunes,
  options: OptionsDePlage,
  sortie: Float64Array,
): number {
  const lectures = resoudreLectures(options.lectures)
  const bareme = baremeDe(options.periode)
  const { residences: cR, logements: cL, cible: cC, situation: cS = -1, notifies: cN = -1 } = colonnes
  let restantes = 0
  for (let i = 0; i < lignes.length; i += 1) {
    const ligne = lignes[i] as readonly Brut[]
    const residences = ligne[cR]
    const logements = ligne[cL]
    const lue = ligne[cC]
    const cible = lue === 0.25 || lue === 25 ? 25 : lue === 0.2 || lue === 20 ? 20 : 0
    const situation = cS < 0 ? null : ligne[cS]
    const notifie = cN < 0 ? 0 : ligne[cN]
    sortie[i] = NaN
    restantes += 1
    if (typeof residences !== 'number' || typeof logements !== 'number' || cible === 0) continue
    if (!(residences > 0 && residences <= ENTIER_MAX && logements >= 0 && logements <= residences)) continue
    if (!Number.isInteger(residences) || !Number.isInteger(logements)) continue
    if (situation !== null && situation !== undefined && situation !== '' && situation !== 0 && situation !== 'droit commun') continue
    const notifies = notifie === null || notifie === undefined || notifie === '' ? 0 : notifie
    if (typeof notifies !== 'number' || !(notifies >= 0 && notifies <= residences) || !Number.isInteger(notifies)) continue
    const regime = regimeVII(residences, logements, cible, bareme, lectures)
    if (regime === 0) continue
    const deficit = notifies === 0 ? deficitCalcule(residences, logements, cible, lectures) : notifies
    sortie[i] = arrondirFraction(tauxLegal(regime, 'droit commun', bareme, lectures) * deficit, 100, lectures.arrondi)
    restantes -= 1
  }
  return restantes
}
