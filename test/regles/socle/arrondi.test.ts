import fc from 'fast-check'
import type { ModeArrondi } from '../../../src/regles'
import { MODES_ARRONDI } from '../../../src/regles'
import { arrondirFraction } from '../../../src/regles/socle/arrondi'
import { arrondirProduit, fractionDuPourcentage } from '../../../src/regles/socle/fraction'

/** Arrondi de n / d par entiers de taille libre : le témoin. */
function enEntiers(n: bigint, d: bigint, mode: ModeArrondi): number {
  if (mode === 'supérieur') return Number((n + d - 1n) / d)
  return Number(mode === 'proche' ? (2n * n + d) / (2n * d) : n / d)
}
const MODE = fc.constantFrom(...MODES_ARRONDI)

describe('arrondi d’une fraction', () => {
  it.each([
    [18843, 100, 189, 188, 188],
    [14275, 100, 143, 143, 142],
    [18850, 100, 189, 189, 188],
    [18849, 100, 189, 188, 188],
    [18800, 100, 188, 188, 188],
    [1, 3, 1, 0, 0],
    [0, 100, 0, 0, 0],
    [7, 20000, 1, 0, 0],
    [10000, 20000, 1, 1, 0],
    [9999, 20000, 1, 0, 0],
  ])('%d / %d : supérieur %d, proche %d, inférieur %d', (n, d, superieur, proche, inferieur) => {
    expect(MODES_ARRONDI.map((mode) => arrondirFraction(n, d, mode))).toEqual([superieur, proche, inferieur])
  })

  it('égale la division d’entiers de taille libre', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.integer({ min: 1, max: 1e6 }), MODE, (n, d, mode) => {
        expect(arrondirFraction(n, d, mode)).toBe(enEntiers(BigInt(n), BigInt(d), mode))
      }),
      { numRuns: 2000 },
    )
  })

  it('encadrement : inférieur ≤ valeur ≤ supérieur, à moins d’un logement, et proche est l’un des deux', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 10000 }), (n, d) => {
        const [superieur = 0, proche = 0, inferieur = 0] = MODES_ARRONDI.map((mode) => arrondirFraction(n, d, mode))
        expect(inferieur * d).toBeLessThanOrEqual(n)
        expect(superieur * d).toBeGreaterThanOrEqual(n)
        expect(superieur - inferieur).toBe(n % d === 0 ? 0 : 1)
        expect([inferieur, superieur]).toContain(proche)
      }),
    )
  })
})

describe('taux appliqué à un nombre entier', () => {
  it.each([
    [30, 650, 195, 195, 195],
    [5, 650, 33, 33, 32],
    [12.5, 4, 1, 1, 0],
    [33, 620, 205, 205, 204],
    [0.1, 1000, 1, 1, 1],
    [0.3, 1000, 3, 3, 3],
    [28.7, 1000, 287, 287, 287],
    [1.1, 3000, 33, 33, 33],
    [12.34567890125, 40_000_000_000, 4938271561, 4938271561, 4938271560],
    [12.34567890124, 40_000_000_000, 4938271561, 4938271560, 4938271560],
  ])('%d %% de %d', (points, entier, superieur, proche, inferieur) => {
    expect(MODES_ARRONDI.map((mode) => arrondirProduit(fractionDuPourcentage(points), entier, mode))).toEqual([
      superieur,
      proche,
      inferieur,
    ])
  })

  it('un taux calculé par une formule vaut la fraction qui l’a fait : n/d d’un multiple de d est entier dans tous les modes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), fc.integer({ min: 1, max: 1000 }), MODE, (d, graine, fois, mode) => {
        const n = graine % (d + 1)
        const points = Number((Number((n / d).toPrecision(15)) * 100).toPrecision(15))
        expect(arrondirProduit(fractionDuPourcentage(points), d * fois, mode)).toBe(n * fois)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    [9.33333333333333, { n: 7, d: 75 }],
    [33.3333333333333, { n: 1, d: 3 }],
    [66.6666666666667, { n: 2, d: 3 }],
    [9.33333333333, { n: 933333333333, d: 10_000_000_000_000 }],
    [12.3456789012345, { n: 123456789012345, d: 1_000_000_000_000_000 }],
  ])('%d %% : %j', (points, fraction) => expect(fractionDuPourcentage(points)).toEqual(fraction))

  it('égale le calcul exact sur l’écriture décimale du taux', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 0, max: 1e9 }), MODE, (millioniemes, entier, mode) => {
        const attendu = enEntiers(BigInt(millioniemes) * BigInt(entier), 100000000n, mode)
        expect(arrondirProduit(fractionDuPourcentage(millioniemes / 1e6), entier, mode)).toBe(attendu)
      }),
      { numRuns: 2000 },
    )
  })
})
