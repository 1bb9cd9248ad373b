import type { Regle } from 'json-logic-js'
import jsonLogic from 'json-logic-js'
import { AUJOURDHUI, CRITERES, DATES, NOMBRES, POIDS, SEUILS } from '../charges/w2'

type Calcul = (lignes: readonly unknown[][]) => unknown[][]

const v = (rang: number): Regle => ({ var: rang })
const si = (...branches: readonly Regle[]): Regle => ({ if: branches })
const moins = (a: Regle, b: Regle): Regle => ({ '-': [a, b] })
const fois = (a: Regle, b: Regle): Regle => ({ '*': [a, b] })
const divise = (a: Regle, b: Regle): Regle => ({ '/': [a, b] })
/** Partie entière d’un nombre positif ou nul : json-logic n’en a pas. */
const entier = (a: Regle): Regle => moins(a, { '%': [a, 1] })

const DEFICIT = moins(entier(fois(v(3), v(1))), v(2))
const ECART = moins(v(3), divise(v(2), v(1)))
const parTranche = (a: number, b: number, c: number): Regle => si({ '<=': [ECART, 0.02] }, a, { '<=': [ECART, 0.04] }, b, c)
const TAUX_W1 = si(
  { '===': [v(4), 'légal'] },
  parTranche(1, 0.5, 0.33),
  { '===': [v(4), 'abaissant'] },
  parTranche(0.8, 0.4, 0.25),
  { '===': [v(4), 'mutualisant'] },
  divise(parTranche(1, 0.5, 0.33), 2),
  si({ '===': [v(5), 1] }, 0.15, { '===': [v(5), 2] }, 0.25, 0.1),
)
const REGLE_W1 = si({ '<=': [DEFICIT, 0] }, 0, fois(TAUX_W1, DEFICIT))

function regleW2(): Regle {
  const positifs: Regle[] = []
  const negatifs: Regle[] = []
  for (let j = 0; j < CRITERES; j += 1) {
    const seuil = SEUILS[j] ?? 0
    const points = POIDS[j] ?? 0
    const rempli = j < NOMBRES ? v(j) : j < DATES ? { '>=': [v(j), seuil] } : { '>=': [moins(AUJOURDHUI, v(j)), seuil] }
    const valeur = j < 10 ? si({ '<': [moins(AUJOURDHUI, v(DATES + j)), 365] }, 2 * points, points) : points
    ;(points > 0 ? positifs : negatifs).push(si(rempli, valeur, 0))
  }
  return { '+': [...positifs, { max: [{ '+': negatifs }, -20] }] }
}

const partW3 = (rang: number): Regle => entier({ '+': [fois(moins(v(0), v(1)), v(rang)), 0.5] })
const FLUX_W3 = moins(v(0), v(1))
const PARTS_W3 = [2, 3, 4, 5].map(partW3)
const REGLES_W3 = [FLUX_W3, ...PARTS_W3, moins(FLUX_W3, { '+': PARTS_W3 })]

const appliquer =
  (regles: readonly Regle[]): Calcul =>
  (lignes) =>
    lignes.map((ligne) => regles.map((regle) => jsonLogic.apply(regle, ligne)))

export const jsonLogicW1: Calcul = appliquer([REGLE_W1])
export const jsonLogicW2: Calcul = appliquer([regleW2()])
export const jsonLogicW3: Calcul = appliquer(REGLES_W3)
