import { trier, trierAutrement } from '../../../../src/taskpane/ecrans/comparer/trier'

type Ligne = readonly [string, number | null, number | null]

const LIGNES: readonly Ligne[] = [
  ['a', null, 1],
  ['b', -2, 2],
  ['c', 5, null],
  ['d', 2, 3],
  ['e', null, 0],
  ['f', -7, 4],
]
const ordre = (colonne: number, decroissant: boolean) =>
  trier(LIGNES, { colonne, decroissant }, (ligne, rang) => ligne[rang + 1] as number | null)
    .map(([nom]) => nom)
    .join('')

describe('tri de la sensibilité', () => {
  it.each([
    [0, true, 'fcbdae'],
    [0, false, 'bdcfae'],
    [1, true, 'fdbaec'],
    [1, false, 'eabdfc'],
  ])('colonne %d, décroissant %s : par grandeur, les secrets à la fin, à égalité l’ordre de la grille', (colonne, decroissant, attendu) => {
    expect(ordre(colonne, decroissant)).toBe(attendu)
  })

  it('sans tri, l’ordre de la grille ; trier ne change pas la liste reçue', () => {
    const avant = [...LIGNES]
    ordre(0, true)
    expect(LIGNES).toEqual(avant)
    expect(trier(LIGNES, null, () => 0)).toBe(LIGNES)
  })

  it('un clic, deux, trois ; une autre colonne recommence', () => {
    const premier = trierAutrement(null, 1)
    const deuxieme = trierAutrement(premier, 1)
    expect([premier, deuxieme, trierAutrement(deuxieme, 1), trierAutrement(deuxieme, 0)]).toEqual([
      { colonne: 1, decroissant: true },
      { colonne: 1, decroissant: false },
      null,
      { colonne: 0, decroissant: true },
    ])
  })
})
