import fc from 'fast-check'
import type { Rectangle } from '../../src/classeur/rectangle'
import { contient, englobe, plagesSeCroisent, seCroisent } from '../../src/classeur/rectangle'

const RECTANGLE: fc.Arbitrary<Rectangle> = fc.record({
  ligne: fc.nat(6),
  colonne: fc.nat(6),
  lignes: fc.integer({ min: 1, max: 5 }),
  colonnes: fc.integer({ min: 1, max: 5 }),
})

/** Toutes les cellules, une à une : ce à quoi les calculs de bornes doivent revenir. */
function cellules({ ligne, colonne, lignes, colonnes }: Rectangle): ReadonlySet<string> {
  const toutes = Array.from({ length: lignes }, (_l, i) => Array.from({ length: colonnes }, (_c, j) => `${ligne + i},${colonne + j}`))
  return new Set(toutes.flat())
}

describe('rectangles', () => {
  it('se croisent ou s’englobent selon leurs cellules communes', () => {
    fc.assert(
      fc.property(RECTANGLE, RECTANGLE, (un, autre) => {
        const attendues = [...cellules(un)].filter((cellule) => cellules(autre).has(cellule))
        expect(seCroisent(un, autre)).toBe(attendues.length > 0)
        expect(englobe(un, autre)).toBe(attendues.length === cellules(autre).size)
      }),
    )
  })

  it('une cellule est dans le rectangle ou n’y est pas', () => {
    const rectangle = { ligne: 2, colonne: 3, lignes: 2, colonnes: 1 }
    expect([[2, 3], [3, 3], [1, 3], [4, 3], [2, 2], [2, 4]].map(([ligne = 0, colonne = 0]) => contient(rectangle, { ligne, colonne }))).toEqual([
      true, true, false, false, false, false,
    ])
  })

  it('deux plages ne se croisent que dans la même feuille, casse ignorée', () => {
    const plage = { feuille: 'Épinay', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }
    expect(plagesSeCroisent(plage, { ...plage, feuille: 'épinay' })).toBe(true)
    expect(plagesSeCroisent(plage, { ...plage, feuille: 'Autre' })).toBe(false)
  })
})
