import Engine from 'publicodes'
import { AUJOURDHUI, CRITERES, DATES, NOMBRES, POIDS, SEUILS } from '../charges/w2'

type Regles = Record<string, unknown>
type Situation = Record<string, string | number>

/** Moteur muet : les avertissements d’unité ne font pas partie de la mesure. */
function creerMoteur(regles: Regles): Engine {
  const muet = (): void => undefined
  return new Engine(regles as never, { logger: { log: muet, warn: muet, error: muet } })
}

function evaluer(moteur: Engine, situation: Situation, cible: string): number {
  moteur.setSituation(situation as never)
  return moteur.evaluate(cible).nodeValue as number
}

const selon = (condition: string, alors: unknown): Regles => ({ si: condition, alors })

const REGLES_W1: Regles = {
  rp: null,
  ls: null,
  cible: null,
  regime: null,
  periode: null,
  deficit: '(cible * rp) // 1 - ls',
  ecart: 'cible - ls / rp',
  'taux legal': { variations: [selon('ecart <= 0.02', 1), selon('ecart <= 0.04', 0.5), { sinon: 0.33 }] },
  'taux abaissant': { variations: [selon('ecart <= 0.02', 0.8), selon('ecart <= 0.04', 0.4), { sinon: 0.25 }] },
  'taux entrante': { variations: [selon('periode = 1', 0.15), selon('periode = 2', 0.25), { sinon: 0.1 }] },
  taux: {
    variations: [
      selon("regime = 'légal'", 'taux legal'),
      selon("regime = 'abaissant'", 'taux abaissant'),
      selon("regime = 'mutualisant'", 'taux legal / 2'),
      { sinon: 'taux entrante' },
    ],
  },
  objectif: { variations: [selon('deficit <= 0', 0), { sinon: 'taux * deficit' }] },
}

export function preparerPublicodesW1(): (lignes: readonly unknown[][]) => unknown[][] {
  const moteur = creerMoteur(REGLES_W1)
  return (lignes) =>
    lignes.map(([, rp, ls, cible, regime, periode]) => {
      const situation = { rp, ls, cible, regime: `'${String(regime)}'`, periode } as Situation
      return [evaluer(moteur, situation, 'objectif')]
    })
}

function reglesW2(): Regles {
  const regles: Regles = {}
  const positifs: string[] = []
  const negatifs: string[] = []
  for (let j = 0; j < CRITERES; j += 1) {
    regles[`v${j}`] = null
    const rempli = j < NOMBRES ? `v${j} = 1` : j < DATES ? `v${j} >= ${SEUILS[j]}` : `${AUJOURDHUI} - v${j} >= ${SEUILS[j]}`
    const points = POIDS[j] ?? 0
    const facteur = j < 10 ? [selon(`${AUJOURDHUI} - v${DATES + j} < 365`, 2 * points), { sinon: points }] : null
    regles[`p${j}`] = { variations: [selon(rempli, facteur === null ? points : { variations: facteur }), { sinon: 0 }] }
    ;(points > 0 ? positifs : negatifs).push(`p${j}`)
  }
  regles.negatifs = { somme: negatifs }
  regles.score = { somme: [...positifs, { variations: [selon('negatifs < -20', -20), { sinon: 'negatifs' }] }] }
  return regles
}

export function preparerPublicodesW2(): (lignes: readonly unknown[][]) => unknown[][] {
  const moteur = creerMoteur(reglesW2())
  return (lignes) =>
    lignes.map((ligne) => {
      const situation = Object.fromEntries(Array.from({ length: CRITERES }, (_, j) => [`v${j}`, Number(ligne[j])]))
      return [evaluer(moteur, situation, 'score')]
    })
}

const REGLES_W3: Regles = {
  a: null,
  b: null,
  q1: null,
  q2: null,
  q3: null,
  q4: null,
  f: 'a - b',
  p1: '(f * q1 + 0.5) // 1',
  p2: '(f * q2 + 0.5) // 1',
  p3: '(f * q3 + 0.5) // 1',
  p4: '(f * q4 + 0.5) // 1',
  reste: 'f - (p1 + p2 + p3 + p4)',
}
const SORTIES_W3 = ['f', 'p1', 'p2', 'p3', 'p4', 'reste']

export function preparerPublicodesW3(): (lignes: readonly unknown[][]) => unknown[][] {
  const moteur = creerMoteur(REGLES_W3)
  return (lignes) =>
    lignes.map(([a, b, q1, q2, q3, q4]) => {
      moteur.setSituation({ a, b, q1, q2, q3, q4 } as never)
      return SORTIES_W3.map((nom) => moteur.evaluate(nom).nodeValue)
    })
}
