import type { Message, Resultat } from '../../../src/regles'
import { lireTableau, nonEtabli } from '../../../src/regles'

const COLONNES = {
  nom: { titres: ['commune'], type: 'texte', exigee: true },
  manquants: { titres: ['manquants', 'logements manquants'], type: 'entier' },
  taux: { titres: ['taux'], type: 'taux' },
  date: { titres: ['date'], type: 'date' },
} as const

function refusDe(entetes: readonly string[], ...cellules: readonly (string | number | boolean)[]): Resultat<unknown> {
  return nonEtabli('refuse', lireTableau([entetes, cellules], COLONNES, 'communes') as readonly Message[])
}

/** Chaque façon qu’a une cellule de tableau d’être illisible. */
export const CONTROLES_TABLEAUX: readonly Resultat<unknown>[] = [
  refusDe(['taux'], 0.3),
  refusDe(['commune', 'Commune'], 'A', 'B'),
  refusDe(['commune', 'manquants', 'logements manquants'], 'A', 1, 2),
  ...['douze', '1,234', '12 logts', true, -3, 12.5, 1e12].map((lu) => refusDe(['commune', 'manquants'], 'A', lu)),
  refusDe(['commune', 'taux'], 'A', 101),
  refusDe(['commune', 'date'], 'A', '15/03/24'),
  refusDe(['commune', 'date'], 'A', '31/02/2024'),
]
