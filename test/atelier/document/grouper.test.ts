import fc from 'fast-check'
import { grouper } from '../../../src/atelier/document/grouper'

describe('regroupement des cellules à écrire', () => {
  it('réunit un bloc en un rectangle', () => {
    const bloc = [0, 1, 2].flatMap((ligne) => [4, 5].map((colonne) => ({ feuille: 'F', ligne, colonne, saisie: ligne * 10 + colonne })))
    expect(grouper([...bloc].reverse())).toEqual([{ feuille: 'F', ligne: 0, colonne: 4, contenu: [[4, 5], [14, 15], [24, 25]] }])
  })

  it('ne mêle ni les feuilles ni les lignes séparées', () => {
    expect(
      grouper([
        { feuille: 'A', ligne: 0, colonne: 0, saisie: 1 },
        { feuille: 'B', ligne: 1, colonne: 0, saisie: 2 },
        { feuille: 'A', ligne: 2, colonne: 0, saisie: null },
      ]),
    ).toHaveLength(3)
  })

  it('écrit chaque cellule une fois, à sa place, avec sa saisie', () => {
    const cellule = fc.record({ feuille: fc.constantFrom('A', 'B'), ligne: fc.nat(8), colonne: fc.nat(8), saisie: fc.integer() })
    const uniques = fc.uniqueArray(cellule, { selector: ({ feuille, ligne, colonne }) => `${feuille}${ligne},${colonne}` })
    fc.assert(
      fc.property(uniques, (modifications) => {
        const ecrites = grouper(modifications).flatMap(({ feuille, ligne, colonne, contenu }) =>
          contenu.flatMap((rangee, i) => rangee.map((saisie, j) => ({ feuille, ligne: ligne + i, colonne: colonne + j, saisie }))),
        )
        expect(ecrites).toHaveLength(modifications.length)
        expect(ecrites).toEqual(expect.arrayContaining(modifications))
        expect(grouper(modifications).every(({ contenu }) => contenu.every((rangee) => rangee.length === contenu[0]?.length))).toBe(true)
      }),
    )
  })
})
