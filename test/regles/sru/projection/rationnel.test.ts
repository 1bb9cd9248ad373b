import fc from 'fast-check'
import { enNombre, exact } from '../../../../src/regles/sru/projection/rationnel'

describe('quotients exacts', () => {
  it.each<[number, bigint, bigint]>([
    [124.33, 12433n, 100n],
    [-0.5, -5n, 10n],
    [1e-7, 1n, 10n ** 7n],
    [1.5e-7, 15n, 10n ** 8n],
    [1e21, 10n ** 21n, 1n],
    [9873, 9873n, 1n],
  ])('%d vaut %d ÷ %d', (nombre, n, d) => {
    const lu = exact(nombre)
    expect(lu.n * d).toBe(n * lu.d)
  })

  it('tout double d’un milliard au plus revient à lui-même', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (nombre) => {
        fc.pre(nombre === 0 || Math.abs(nombre) > 1e-200)
        expect(enNombre(exact(nombre)) - nombre).toBe(0)
      }),
    )
  })

  it('un quotient qui passe un demi de peu s’arrondit du bon côté', () => {
    const d = 2 ** 53 - 8
    expect(enNombre({ n: 9n, d: BigInt(d) })).toBe(9 / d)
  })

  it('le quotient de deux entiers sûrs est celui du double', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (n, d) => {
        expect(enNombre({ n: BigInt(n), d: BigInt(d) }) - n / d).toBe(0)
      }),
    )
  })
})
