import { parcellesDe, trouverDoublons } from '../../../../src/regles/cms/projets/doublons'

describe('parcelles d’une cellule', () => {
  it.each([
    ['AB 12', ['ab12']],
    ['ab0012', ['ab12']],
    ['000 AB 12', ['ab12']],
    ['section AB n° 12', ['ab12']],
    ['AB 12, 13 et AC n°004', ['ab12', 'ab13', 'ac4']],
    ['A 105/106', ['a105', 'a106']],
    ['N 7', ['n7']],
    ['à préciser', []],
    ['—', []],
  ])('« %s »', (texte, parcelles) => expect(parcellesDe(texte)).toEqual(parcelles))
})

describe('doublons (CMS-37)', () => {
  const projet = (numero: number, nom: string | null, adresse: string | null, parcelle: string | null, commune: string | null = null) =>
    ({ numero, nom, adresse, parcelle, commune })
  const lignes = (...projets: ReturnType<typeof projet>[]) => [...trouverDoublons(projets).keys()]

  it('même parcelle, ou mêmes nom et adresse : le second de la paire', () => {
    expect(lignes(projet(2, 'A', 'x', 'AB 1'), projet(3, 'B', 'y', 'ab 001'))).toEqual([3])
    expect(lignes(projet(2, 'A', 'x', 'AB 1'), projet(3, 'a', 'X', 'AB 2'), projet(4, 'A', 'x', null))).toEqual([3, 4])
  })

  it('même nom ailleurs, même adresse d’un autre nom, ou même parcelle d’une autre commune : rien', () => {
    expect(lignes(projet(2, 'A', 'x', 'AB 1'), projet(3, 'A', 'y', 'AB 2'), projet(4, 'B', 'x', 'AB 3'))).toEqual([])
    expect(lignes(projet(2, 'A', 'x', 'AB 1', 'Bréval'), projet(3, 'B', 'y', 'AB 1', 'Conflans'))).toEqual([])
  })

  it('un nom ou une adresse vide n’est pas un point commun', () => {
    expect(lignes(projet(2, null, 'x', null), projet(3, null, 'x', null), projet(4, 'A', null, null), projet(5, 'A', null, null))).toEqual([])
  })
})
