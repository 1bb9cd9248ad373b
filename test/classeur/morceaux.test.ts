import fc from 'fast-check'
import { decouper, extraire, grouper } from '../../src/classeur/morceaux'
import { plageDe } from './contrat-appuis'

describe('découpe d’une plage en échanges', () => {
  it('couvre chaque cellule une fois, sans dépasser la taille', () => {
    const taille = fc.integer({ min: 1, max: 40 })
    const plages = fc.record({ ligne: fc.nat(50), colonne: fc.nat(50), lignes: taille, colonnes: taille })
    fc.assert(
      fc.property(plages, fc.integer({ min: 1, max: 200 }), ({ ligne, colonne, lignes, colonnes }, maximum) => {
        const plage = plageDe('F', ligne, colonne, lignes, colonnes)
        const vues = decouper(plage, maximum).flatMap((morceau) => {
          expect(morceau.lignes * morceau.colonnes).toBeLessThanOrEqual(maximum)
          return cellules(morceau)
        })
        expect(vues.sort()).toEqual(cellules(plage).sort())
      }),
    )
  })

  it('groupe des plages sans en perdre, dans l’ordre, en aussi peu de lots que l’ordre le permet', () => {
    const plage = fc.record({ lignes: fc.integer({ min: 1, max: 9 }), colonnes: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(plage), fc.integer({ min: 1, max: 100 }), (tailles, maximum) => {
        const plages = tailles.map(({ lignes, colonnes }, i) => plageDe('F', i, 0, lignes, colonnes))
        const lots = grouper(plages, maximum)
        expect(lots.flat()).toEqual(plages)
        const poids = lots.map((lot) => lot.reduce((total, { lignes, colonnes }) => total + lignes * colonnes, 0))
        lots.forEach((lot, i) => {
          expect(lot.length === 1 || (poids[i] ?? 0) <= maximum).toBe(true)
          const premiereDuSuivant = lots[i + 1]?.[0]
          if (premiereDuSuivant === undefined) return
          expect((poids[i] ?? 0) + premiereDuSuivant.lignes * premiereDuSuivant.colonnes).toBeGreaterThan(maximum)
        })
      }),
    )
  })

  it('rend la part de grille de chaque morceau', () => {
    const grille = [[1, 2, 3], [4, 5, 6]]
    const plage = plageDe('F', 10, 20, 2, 3)
    expect(extraire(grille, plage, plageDe('F', 11, 21, 1, 2))).toEqual([[5, 6]])
  })
})

function cellules({ ligne, colonne, lignes, colonnes }: ReturnType<typeof plageDe>): string[] {
  return Array.from({ length: lignes * colonnes }, (_, n) => `${ligne + Math.floor(n / colonnes)}:${colonne + (n % colonnes)}`)
}
