import fc from 'fast-check'
import { decouper, extraire } from '../../../src/classeur/excel/morceaux'
import { plageDe } from '../contrat-appuis'

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

  it('rend la part de grille de chaque morceau', () => {
    const grille = [[1, 2, 3], [4, 5, 6]]
    const plage = plageDe('F', 10, 20, 2, 3)
    expect(extraire(grille, plage, plageDe('F', 11, 21, 1, 2))).toEqual([[5, 6]])
  })
})

function cellules({ ligne, colonne, lignes, colonnes }: ReturnType<typeof plageDe>): string[] {
  return Array.from({ length: lignes * colonnes }, (_, n) => `${ligne + Math.floor(n / colonnes)}:${colonne + (n % colonnes)}`)
}
