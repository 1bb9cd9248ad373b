import fc from 'fast-check'
import { decimalesDe } from '../../../src/audit/reconnaissance/lire-cases'

/** Décimales lues dans l'écriture la plus courte du nombre. */
function ecrites(nombre: number): number {
  const [mantisse = '', exposant = '0'] = String(nombre).split('e')
  return Math.max(0, (mantisse.split('.')[1]?.length ?? 0) - Number(exposant))
}

describe('décimales d’un nombre', () => {
  it('sont celles de son écriture la plus courte, quel que soit le nombre', () => {
    const nombre = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -2e9, max: 2e9, noNaN: true }),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 7 })).map(([entier, decimales]) => entier / 10 ** decimales),
    )
    fc.assert(fc.property(nombre, (lu) => expect(decimalesDe(lu)).toBe(ecrites(lu))), { numRuns: 3_000 })
  })

  it.each([0.1, 0.30000000000000004, 33.33, 12.345678, -0.25, 999_999_999.9999, 1_234_567_890.5, 0])('%d', (nombre) => {
    expect(decimalesDe(nombre)).toBe(ecrites(nombre))
  })
})
