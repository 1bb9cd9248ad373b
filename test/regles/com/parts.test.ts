import fc from 'fast-check'
import { arrondiPrudent, comparerPart, decimalesSures, part, repartirAuxPlusFortsRestes } from '../../../src/regles/com'

describe('comparaison exacte (COM-03)', () => {
  it.each([
    [124, 497, 25, -1],
    [125, 500, 25, 0],
    [125, 499, 25, 1],
    [195, 650, 30, 0],
    [196, 650, 30, 1],
    [32, 650, 5, -1],
    [33, 650, 5, 1],
    [60, 300, 20, 0],
    [65, 300, 20, 1],
    [29, 100, 29, 0],
    [57, 100, 57, 0],
  ])('%d sur %d contre %d %% : %d', (n, total, pourcent, signe) => expect(comparerPart(n, total, pourcent)).toBe(signe))

  it('124 sur 497 ne s’affiche pas « 25 % » à côté d’un seuil non atteint', () => {
    const pourcent = (100 * 124) / 497
    expect(pourcent.toFixed(0)).toBe('25')
    expect(Number(pourcent.toFixed(decimalesSures(pourcent, [25], 0)))).toBeLessThan(25)
  })
})

describe('dénominateur (COM-04)', () => {
  it.each([
    [0, 0, 'sans-objet'],
    [3, 0, 'sans-objet'],
    [3, null, 'incomplet'],
    [null, 3, 'incomplet'],
    [0, 3, 'etabli'],
  ])('%s sur %s : %s', (n, total, etat) => expect(part(n, total, 'Part').etat).toBe(etat))
})

describe('arrondis et répartition (COM-05)', () => {
  it('un minimum monte, un maximum descend', () => {
    expect([arrondiPrudent('minimum'), arrondiPrudent('maximum')]).toEqual(['supérieur', 'inférieur'])
  })

  it('plus forts restes : le total est tenu, chaque part est à moins d’un logement de sa valeur exacte', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }),
        (total, poids) => {
          const base = poids.reduce((somme, p) => somme + p, 0)
          fc.pre(base > 0)
          const parts = repartirAuxPlusFortsRestes(total, poids, base)
          expect(parts.reduce((somme, p) => somme + p, 0)).toBe(total)
          parts.forEach((p, rang) => expect(Math.abs(p * base - total * (poids[rang] ?? 0))).toBeLessThan(base))
        },
      ),
    )
  })

  it('à reste égal, l’ordre de saisie l’emporte', () => {
    expect(repartirAuxPlusFortsRestes(1, [1, 1, 1], 3)).toEqual([1, 0, 0])
    expect(repartirAuxPlusFortsRestes(2, [1, 1, 1], 3)).toEqual([1, 1, 0])
  })
})
