import fc from 'fast-check'
import { auxQuinzeChiffres } from '../../../src/regles/com/nombres'

describe('quinze chiffres', () => {
  it('rend le nombre que montrent quinze chiffres, par la voie courte comme par la longue', () => {
    const nombres = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 12 })).map(([entier, decimales]) => entier / 10 ** decimales),
      fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 })).map(([haut, bas]) => (haut / bas) * 100),
    )
    fc.assert(fc.property(nombres, (nombre) => auxQuinzeChiffres(nombre) === Number(nombre.toPrecision(15)) + 0), { numRuns: 5000 })
  })

  it('un résultat de calcul perd le bruit du dernier chiffre', () => {
    expect(auxQuinzeChiffres(0.1 + 0.2)).toBe(0.3)
    expect(auxQuinzeChiffres(0.14 * 100)).toBe(14)
    expect(Object.is(auxQuinzeChiffres(-0), 0)).toBe(true)
  })
})
