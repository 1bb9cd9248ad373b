import type { ModeArrondi } from '../../socle/arrondi'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { GUIDE, reference } from '../../socle/sources'
import { arrondirBrut } from './brut-exact'

export const CMS_09: FicheDeRegle = {
  id: 'CMS-09',
  titre: 'Contrat mutualisant : somme à l’échelle de l’EPCI',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, X, al. 3 du CCH', GUIDE, 'extrait du X, annexe 1 et trame, article 2')],
  parametres: [],
  pointsOuverts: ['AMB-18', 'AMB-19'],
}

/** Objectif légal d'une commune, arrondi et non arrondi. */
export interface ObjectifAvant {
  readonly legal: number
  readonly brut: bigint
}

/** Total que la somme des objectifs retenus doit atteindre : somme des arrondis, ou arrondi de la somme (AMB-18). */
export function totalExige(communes: readonly ObjectifAvant[], mode: ModeArrondi, lectures: Lectures): number {
  if (rangDe(lectures, 'AMB-18') === 0) return communes.reduce((somme, { legal }) => somme + legal, 0)
  return arrondirBrut(
    communes.reduce((somme, { brut }) => somme + brut, 0n),
    mode,
  )
}

/** Vrai si un objectif majoré au-delà du déficit de la commune est refusé, et non seulement signalé (AMB-19). */
export function deficitEstUnPlafond(lectures: Lectures): boolean {
  return rangDe(lectures, 'AMB-19') === 1
}

/** Plus grand objectif qui ne dépasse pas le déficit ; l'objectif légal lui-même n'est jamais en cause. */
export function limiteDuDeficit(legal: number, deficit: number): number {
  return Math.max(legal, deficit)
}
