import { reconnaitreLignes, resumerColonnes, resumerTableaux } from './reconnaitre-feuilles'

const TITRES = ['Commune', 'Résidences principales', 'Logements sociaux', 'Taux cible', 'LS manquants']
const VALBRUNE = ['Valbrune', 9873, 1898, 0.25, 571]

describe('titres sur plusieurs lignes', () => {
  const AVANT_APRES = [
    ['Commune', 'LS manquants au 1er janvier 2022', 'Avant mutualisation', null, 'Après mutualisation', null, 'Accord'],
    [null, null, 'Taux', 'Objectif 2023-2025', 'Taux', 'Objectif 2023-2025', null],
    ['Fontmerle', 318, 0.33, 105, 0.44, 141, 'Oui'],
    ['Villers-Cornay', 584, 0.33, 193, 0.22, 130, null],
  ]
  const ATTENDUES = [
    'nom certaine',
    'manquants probable 2022',
    'tauxRattrapage probable',
    'objectif probable 2023-2025',
    'tauxRetenu probable',
    'objectifRetenu probable 2023-2025',
    'accord probable',
  ]

  it('groupes fusionnés', async () => {
    const classeur = await reconnaitreLignes(AVANT_APRES, { fusions: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:G2'] })
    expect(resumerTableaux(classeur)).toEqual(['TAB-14 A1:G4 : 2 objets'])
    expect(resumerColonnes(classeur)).toEqual(ATTENDUES)
  })

  it('groupes sans fusion, titrés à gauche', async () => {
    const classeur = await reconnaitreLignes(AVANT_APRES)
    expect(resumerTableaux(classeur)).toEqual(['TAB-14 A1:G4 : 2 objets'])
    expect(resumerColonnes(classeur)).toEqual(ATTENDUES)
  })

  it('« Objectifs 2023-2025 » au-dessus de « avant CMS » et « retenus » : les intitulés de la trame', async () => {
    const classeur = await reconnaitreLignes(
      [
        ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Objectifs 2023-2025', null],
        [null, null, 'avant CMS', 'retenus'],
        ['Valbrune', 571, 189, 160],
        ['Montfervent', 153, 77, 70],
      ],
      { fusions: ['A1:A2', 'B1:B2', 'C1:D1'] },
    )
    expect(resumerColonnes(classeur)).toEqual([
      'nom certaine',
      'manquants certaine 2022',
      'objectif certaine 2023-2025',
      'objectifRetenu certaine 2023-2025',
    ])
  })

  it('un titre coupé sur deux lignes', async () => {
    const classeur = await reconnaitreLignes([
      ['Communes', 'Déficit', 'Taux de', 'Objectif'],
      [null, '1/1/22', 'rattrapage', 'triennal'],
      ['Fontmerle', 318, 0.33, 105],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-04 A1:D3 : 1 objets'])
    expect(resumerColonnes(classeur)).toEqual([
      'nom probable',
      'manquants probable 2022',
      'tauxRattrapage probable',
      'objectif probable',
    ])
  })

  it('trois lignes de titres', async () => {
    const classeur = await reconnaitreLignes(
      [
        [null, 'Période 2023-2025', null, null, null],
        [null, 'Avant CMS', null, 'Retenu', null],
        ['Commune', 'Taux de rattrapage', 'Objectif', 'Taux de rattrapage', 'Objectif'],
        ['Valbrune', 0.33, 189, 0.28, 160],
      ],
      { fusions: ['B1:E1', 'B2:C2', 'D2:E2'] },
    )
    expect(resumerTableaux(classeur)).toEqual(['TAB-13 A1:E4 : 1 objets'])
    expect(resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])).toEqual([
      'nom',
      'tauxRattrapage',
      'objectif',
      'tauxRetenu',
      'objectifRetenu',
    ])
  })

  it('une commune sans aucun chiffre sous les titres n’est pas prise pour la suite des titres', async () => {
    const classeur = await reconnaitreLignes([TITRES, ['Rocquevert', 'nc', 'nc', null, 'nc'], VALBRUNE])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A1:E3 : 2 objets'])
  })
})
