import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'
import { CRITERES_SNE } from './criteres-sne'

export const COT_09: FicheDeRegle = {
  id: 'COT-09',
  titre: 'Exclusions et cumuls',
  nature: 'controle',
  articles: [reference('textes muets', MIXITE, 'règle COT-09')],
  parametres: [],
  pointsOuverts: ['AMB-35'],
}

/** Implications entre critères : le premier vrai suppose le second vrai. */
const IMPLICATIONS: readonly (readonly [string, string])[] = [
  ['P13', 'S08'],
  ['S34', 'S32'],
  ['S35', 'S33'],
  ['S38', 'S37'],
]

export interface ConflitDeCriteres {
  readonly genre: 'exclusion' | 'implication'
  readonly ids: readonly [string, string]
}

/** Conflits entre les critères SNE vrais d'une demande : exclusivités violées, implications non tenues. */
export function conflitsDeCriteres(vrais: ReadonlySet<string>, renseignes: ReadonlySet<string>): ConflitDeCriteres[] {
  const conflits: ConflitDeCriteres[] = []
  const exclusifs = CRITERES_SNE.filter(({ id, groupeExclusif }) => groupeExclusif !== null && vrais.has(id))
  for (const [rang, a] of exclusifs.entries()) {
    for (const b of exclusifs.slice(rang + 1)) {
      if (a.groupeExclusif === b.groupeExclusif) conflits.push({ genre: 'exclusion', ids: [a.id, b.id] })
    }
  }
  for (const [si, alors] of IMPLICATIONS) {
    if (vrais.has(si) && renseignes.has(alors) && !vrais.has(alors)) conflits.push({ genre: 'implication', ids: [si, alors] })
  }
  return conflits
}

/** Paires de critères d'une grille qui peuvent noter deux fois un même fait. */
export function recouvrementsDe(ids: ReadonlySet<string>): (readonly [string, string])[] {
  return CRITERES_SNE.flatMap(({ id, recouvrements }) =>
    ids.has(id) ? recouvrements.filter((autre) => id < autre && ids.has(autre)).map((autre) => [id, autre] as const) : [],
  )
}
