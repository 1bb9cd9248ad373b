import fc from 'fast-check'
import { graduer, situer } from '../../../src/taskpane/graphique/echelle'

const LIBRE = { depuisZero: false, pasMinimal: 0 }
const nombre = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -50, max: 50_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
)
const valeursDeSerie = fc.array(nombre, { minLength: 1, maxLength: 30 })
const exigences = fc.record({ depuisZero: fc.boolean(), pasMinimal: fc.constantFrom(0, 0.01, 1) })

describe('échelle', () => {
  it.each([
    ['des taux sous leur cible, depuis zéro', [0.12, 0.19, 0.25], LIBRE, [0, 0.1, 0.2, 0.3]],
    ['des comptes voisins, sans partir de zéro', [101_370, 112_647], LIBRE, [100_000, 105_000, 110_000, 115_000]],
    ['les mêmes en barres, depuis zéro', [101_370, 112_647], { depuisZero: true, pasMinimal: 1 }, [0, 50_000, 100_000, 150_000]],
    ['des valeurs des deux signes', [-2, 5], LIBRE, [-2, 0, 2, 4, 6]],
    ['des valeurs négatives, jusqu’à zéro', [-9, -1], LIBRE, [-10, -7.5, -5, -2.5, 0]],
    ['une seule valeur, depuis zéro', [0.25], LIBRE, [0, 0.1, 0.2, 0.3]],
    ['des zéros', [0, 0], LIBRE, [0, 0.25, 0.5, 0.75, 1]],
    ['rien', [], LIBRE, [0, 0.25, 0.5, 0.75, 1]],
    ['des comptes entiers, sans demi-logement', [0, 2], { depuisZero: true, pasMinimal: 1 }, [0, 1, 2]],
    ['des nombres que le binaire arrondit', [0, 0.3], LIBRE, [0, 0.1, 0.2, 0.3]],
  ])('%s', (_titre, valeurs, exigences, graduations) => {
    expect(graduer(valeurs, exigences)).toEqual({ bas: graduations[0], haut: graduations.at(-1), graduations })
  })

  it('contient toujours toutes les valeurs, en peu de graduations croissantes, régulières et lisibles', () => {
    fc.assert(
      fc.property(valeursDeSerie, exigences, (valeurs, { depuisZero, pasMinimal }) => {
        const echelle = graduer(valeurs, { depuisZero, pasMinimal })
        const { graduations } = echelle
        expect(graduations.length).toBeGreaterThanOrEqual(2)
        expect(graduations.length).toBeLessThanOrEqual(7)
        graduations.slice(1).forEach((graduation, i) => expect(graduation).toBeGreaterThan(graduations[i] as number))
        for (const valeur of valeurs) {
          expect(situer(echelle, valeur)).toBeGreaterThanOrEqual(-1e-6)
          expect(situer(echelle, valeur)).toBeLessThanOrEqual(1 + 1e-6)
        }
        if (depuisZero) expect(graduations).toContain(0)
      }),
      { numRuns: 2_000 },
    )
  })
})
