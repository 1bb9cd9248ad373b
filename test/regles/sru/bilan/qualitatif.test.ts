import fc from 'fast-check'
import { PARAMETRES } from '../../../../src/regles'
import { plaiMinimum, plsMaximum, reglePls } from '../../../../src/regles/sru'

describe('paramètres qualitatifs', () => {
  it.each([
    ['P_quali.plai', 30],
    ['P_quali.pls', 30],
    ['P_quali.pls_reduit', 20],
    ['P_quali.seuil', 10],
    ['P_prolong.population', 5000],
    ['P_prolong.taux_min', 30],
    ['P_prolong.taux_max', 50],
  ])('%s vaut %d, confirmé en 2023-2025, à vérifier en 2026-2028', (id, valeur) => {
    const serie = PARAMETRES.find((parametre) => parametre.id === id)?.serie
    expect(serie?.map((datee) => [datee.valeur, datee.du, datee.aVerifier])).toEqual([
      [valeur, '2023-01-01', false],
      [valeur, '2026-01-01', true],
    ])
  })
})

describe('parts de PLAI et de PLS (SRU-10)', () => {
  it.each([
    [0, 0, 0, 0],
    [1, 1, 0, 0],
    [3, 1, 0, 0],
    [4, 2, 1, 0],
    [5, 2, 1, 1],
    [10, 3, 3, 2],
    [11, 4, 3, 2],
    [160, 48, 48, 32],
    [168, 51, 50, 33],
    [189, 57, 56, 37],
  ])('%d logements : %d PLAI au moins, %d PLS au plus, %d en règle réduite', (n, plai, pls, reduit) => {
    for (const periode of ['2023-2025', '2026-2028'] as const) {
      expect([plaiMinimum(n, periode), plsMaximum(n, 'ordinaire', periode), plsMaximum(n, 'réduite', periode)]).toEqual([
        plai,
        pls,
        reduit,
      ])
    }
    expect([plaiMinimum(n), plsMaximum(n, 'ordinaire'), plsMaximum(n, 'réduite')]).toEqual([plai, pls, reduit])
  })

  it.each([
    [9.99, false, 'réduite'],
    [10, false, 'ordinaire'],
    [10.01, false, 'ordinaire'],
    [9.99, true, 'ordinaire'],
    [9.99, null, null],
    [10, null, 'ordinaire'],
    [null, true, 'ordinaire'],
    [null, false, null],
    [null, null, null],
    [0, false, 'réduite'],
  ] as const)('taux %p, PLH %p : règle %p', (taux, couverte, regle) => expect(reglePls(taux, couverte)).toBe(regle))

  it('égalent un témoin en entiers de taille libre, et laissent toujours une répartition possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (n) => {
        const grand = BigInt(n)
        expect(plaiMinimum(n)).toBe(Number((30n * grand + 99n) / 100n))
        expect(plsMaximum(n, 'ordinaire')).toBe(Number((30n * grand) / 100n))
        expect(plsMaximum(n, 'réduite')).toBe(Number((20n * grand) / 100n))
        expect(plaiMinimum(n) + plsMaximum(n, 'ordinaire')).toBeLessThanOrEqual(n)
        expect(plsMaximum(n, 'réduite')).toBeLessThanOrEqual(plsMaximum(n, 'ordinaire'))
      }),
    )
  })
})
