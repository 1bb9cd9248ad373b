import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import { auMilliardieme } from '../milliardieme'
import type { DistributionDeNotes } from './banc/types'
import { mediane, quartile } from './ordre'

export const COT_20: FicheDeRegle = {
  id: 'COT-20',
  titre: 'Distribution des notes',
  nature: 'calcul',
  articles: [reference('CCH, art. L. 441-2-8', COTATION_2022, '1')],
  parametres: ['P_secret'],
  pointsOuverts: ['AMB-33', 'AMB-65'],
}

/** Ce qu'un groupe publie : effectif, meilleure note, plus faible, médiane. */
export interface ResumeDeNotes {
  readonly effectif: number
  readonly meilleure: number
  readonly plusFaible: number
  readonly mediane: number
}

/** Résumé des `n` ≥ 1 premières notes, qu'il réordonne. */
export function resumerNotes(notes: Float64Array, n: number): ResumeDeNotes {
  let meilleure = -Infinity
  let plusFaible = Infinity
  for (let i = 0; i < n; i += 1) {
    const note = notes[i] as number
    if (note > meilleure) meilleure = note
    if (note < plusFaible) plusFaible = note
  }
  return { effectif: n, meilleure, plusFaible, mediane: mediane(notes, n) }
}

/** Distribution entière des `n` premières notes, qu'elle réordonne ; `masquee` : rien ne s'en publie (COM-08). */
export function distribuerNotes(notes: Float64Array, n: number, masquee: boolean): DistributionDeNotes {
  if (masquee || n === 0) {
    const vide = { meilleure: null, plusFaible: null, mediane: null, premierQuartile: null, troisiemeQuartile: null, moyenne: null }
    return { effectif: masquee ? null : n, masquee, ...vide }
  }
  let somme = 0
  for (let i = 0; i < n; i += 1) somme += notes[i] as number
  const { effectif, meilleure, plusFaible, mediane: centrale } = resumerNotes(notes, n)
  return {
    effectif,
    masquee,
    meilleure,
    plusFaible,
    mediane: centrale,
    premierQuartile: quartile(notes, n, 1),
    troisiemeQuartile: quartile(notes, n, 3),
    moyenne: auMilliardieme(somme / n),
  }
}
