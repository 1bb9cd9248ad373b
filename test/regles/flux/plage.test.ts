import fc from 'fast-check'
import type { LigneDeFlux } from '../../../src/regles'
import { partDuFlux, partsSurPlage } from '../../../src/regles'
import { lireEntier } from '../../../src/regles'
import { entreeDePart, issue } from './reservataire'

type Case = number | string | boolean | null

const RESERVATAIRES: readonly LigneDeFlux[] = [
  { reservataire: 'État', points: 30 },
  { reservataire: 'agents', points: 5 },
  { reservataire: 'collectivité', points: 12.345 },
  { reservataire: 'Action Logement', points: 5 },
  { reservataire: 'autre', points: 33.3333333333333 },
]
const PROPRE = fc.integer({ min: 0, max: 1_000_000_000 })
const SALE = fc.constantFrom<Case>(null, '', '650', 'abc', true, -1, 3.5, NaN, 1e10)
const CASE: fc.Arbitrary<Case> = fc.oneof({ weight: 6, arbitrary: PROPRE }, { weight: 1, arbitrary: SALE })
const LECTURES = fc.constantFrom<readonly (readonly [string, number])[]>(
  [],
  [['AMB-37', 1]],
  [['AMB-43', 1]],
  [['AMB-43', 2]],
  [['AMB-43', 3]],
)

/** Vrai si l'appel seul lirait A et B sans rien à redire. */
function estOrdinaire([a, b]: readonly Case[]): boolean {
  return [a, b].every((v) => typeof v === 'number' && typeof lireEntier(v) === 'number') && Number(b) <= Number(a)
}

describe('parts d’une plage', () => {
  it('chaque part calculée égale l’appel seul, sous toutes les lectures ; une ligne sale est laissée entière', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(CASE, CASE), { minLength: 1, maxLength: 10 }), LECTURES, (lignes, choix) => {
        const lectures = new Map(choix)
        const sortie = new Float64Array(lignes.length * RESERVATAIRES.length)
        const restantes = partsSurPlage(lignes, { misEnLocation: 0, soustraits: 1 }, RESERVATAIRES, lectures, sortie)
        const laissees = lignes.filter((ligne, i) => {
          const parts = [...sortie.slice(i * RESERVATAIRES.length, (i + 1) * RESERVATAIRES.length)]
          if (parts.some(Number.isNaN)) {
            expect(parts.every(Number.isNaN)).toBe(true)
            return true
          }
          const [a, b] = ligne
          const seules = RESERVATAIRES.map(({ reservataire, points }) =>
            issue(partDuFlux(entreeDePart(Number(a), Number(b), points, reservataire, { lectures }), { expliquer: false })),
          )
          expect(parts).toEqual(seules)
          return false
        })
        expect(laissees).toHaveLength(restantes)
        if (!lectures.has('AMB-37')) expect(laissees.some(estOrdinaire)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
