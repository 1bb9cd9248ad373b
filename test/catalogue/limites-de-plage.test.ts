import fc from 'fast-check'
import type { ArgumentBrut } from '../../src/catalogue'
import { compterCellules, OCTETS_PAR_APPEL, peserArguments } from '../../src/catalogue'

const poidsEnJson = (args: readonly ArgumentBrut[]): number => Buffer.byteLength(JSON.stringify(args), 'utf8')

const brut = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'binary' }),
  // Un demi-code seul s’échappe en six octets.
  fc.string().map((texte) => `${texte}\ud83d${texte}\udc00\u0007"\\`),
)
const argument = fc.oneof(brut, fc.array(fc.array(brut, { maxLength: 4 }), { maxLength: 4 }))

describe('peserArguments', () => {
  it('compte exactement les octets du JSON, sous le plafond', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 4 }), (args) => {
        expect(peserArguments(args, Infinity)).toBe(poidsEnJson(args))
      }),
      { numRuns: 500 },
    )
  })

  it.each([[0], [9], [10], [-10], [999_999_999], [1_000_000_000], [-0], [0.1], [1e21], [NaN], ['é'], ['€'], ['😀'], ['\n']])('pèse %p', (valeur) => {
    expect(peserArguments([valeur], OCTETS_PAR_APPEL)).toBe(poidsEnJson([valeur]))
  })

  it('s’arrête une fois le plafond dépassé', () => {
    let lues = 0
    const ligne = new Proxy(['x'.repeat(100)], { get: (cible, cle) => (cle === '0' ? ((lues += 1), cible[0]) : Reflect.get(cible, cle)) })
    const plage = Array.from({ length: 1000 }, () => ligne)
    expect(peserArguments([plage, plage], 1000)).toBeGreaterThan(1000)
    expect(lues).toBeLessThan(12)
  })
})

it('compte les cellules d’une valeur, d’une plage inégale et d’un argument omis', () => {
  expect([null, 0, '', [], [[]], [[1, 2], [3]]].map((un) => compterCellules(un as ArgumentBrut))).toEqual([0, 1, 1, 0, 0, 3])
})
