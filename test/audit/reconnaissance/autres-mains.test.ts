import { reconnaitreLignes, resumerColonnes, resumerTableaux } from './reconnaitre-feuilles'

/** Façons de faire rencontrées dans les services, loin de la trame. */
describe('classeurs faits par d’autres mains', () => {
  it('les unités sur une seconde ligne', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'Résidences principales', 'LLS', 'Taux SRU', 'Déficit'],
      [null, '(nb)', '(nb)', '%', '(logements)'],
      ['Valbrune', 9873, 1898, 19.22, 571],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A1:E3 : 1 objets'])
    expect(resumerColonnes(classeur)).toHaveLength(5)
  })

  it('des années en groupes de colonnes, écrites en nombres', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 2021, null, 2022, null],
      [null, 'RP', 'LLS', 'RP', 'LLS'],
      ['Valbrune', 9737, 1877, 9873, 1898],
    ])
    expect(resumerColonnes(classeur)).toEqual([
      'nom certaine',
      'residences probable 2021',
      'logements probable 2021',
      'residences probable 2022',
      'logements probable 2022',
    ])
  })

  it('des abréviations partout', async () => {
    const classeur = await reconnaitreLignes([
      ['Comm.', 'Pop. mun.', 'RP 2022', 'LS 2022', 'Tx LS', 'Tx légal', 'Manq.', 'Ratt.', 'Obj. tri.'],
      ['Valbrune', 21930, 9873, 1898, 0.1922, 0.25, 571, 0.33, 189],
    ])
    expect(resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])).toEqual([
      'nom',
      'population',
      'residences',
      'logements',
      'taux',
      'cible',
      'manquants',
      'tauxRattrapage',
      'objectif',
    ])
  })

  it('des noms de champs techniques', async () => {
    const classeur = await reconnaitreLignes([
      ['INSEE_COM', 'NOM_COM', 'NB_RP_2022', 'NB_LS_2022', 'TX_LS_2022', 'OBJ_2023_2025'],
      ['77901', 'Valbrune', 9873, 1898, 19.22, 189],
    ])
    expect(resumerColonnes(classeur)).toEqual([
      'code probable',
      'nom probable',
      'residences probable 2022',
      'logements probable 2022',
      'taux probable 2022',
      'objectif probable 2023-2025',
    ])
  })

  it('les communes dans une colonne sans titre', async () => {
    const classeur = await reconnaitreLignes([
      [null, 'RP', 'LLS', 'LS manquants'],
      ['Valbrune', 9873, 1898, 571],
      ['Orne', 2745, 501, 48],
      ['Total', 12618, 2399, 619],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A1:D4 : 2 objets, totaux 4'])
    expect(resumerColonnes(classeur)[0]).toBe('nom probable')
  })

  it('des EPCI fusionnés sur plusieurs communes, chacun son total', async () => {
    const classeur = await reconnaitreLignes(
      [
        ['EPCI', 'Commune', 'Déficit', 'Objectif 2023-2025'],
        ['CA Brune', 'Valbrune', 571, 189],
        [null, 'Orne', 48, 48],
        ['CA Brune total', null, 619, 237],
        ['CC Rives', 'Marsillac', 412, 136],
        ['Total général', null, 1031, 373],
      ],
      { fusions: ['A2:A3'] },
    )
    expect(resumerTableaux(classeur)).toEqual(['SRU-04 A1:D6 : 3 objets, totaux 4 6'])
  })

  it('une source sur deux cellules, sous le tableau', async () => {
    const lignes = [
      ['Commune', 'Déficit', 'Objectif'],
      ['Valbrune', 571, 189],
      ['Source :', 'DDT 2023'],
      ['* hors exemptées', 'cf. décret'],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-04 A1:C2 : 1 objets'])
  })

  it('deux tableaux collés côte à côte', async () => {
    const lignes = [
      ['Commune', 'Déficit', 'Objectif', 'Commune', 'RP', 'LLS'],
      ['Valbrune', 571, 189, 'Valbrune', 9873, 1898],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-04 A1:C2 : 1 objets', 'SRU-01 D1:F2 : 1 objets'])
  })

  it('des noms techniques puis leurs libellés : un seul tableau', async () => {
    const lignes = [
      ['nom_com', 'nb_rp', 'nb_lls', 'deficit'],
      ['Commune', 'Résidences principales', 'Logements sociaux', 'LS manquants'],
      ['Valbrune', 9873, 1898, 571],
    ]
    const classeur = await reconnaitreLignes(lignes)
    expect(classeur.tableaux).toHaveLength(1)
    expect(classeur.tableaux[0]?.objets).toEqual([2])
  })

  it.each([
    ['serrée', [['Fiche de Valbrune'], ['RP', 9873], ['LLS', 1898], ['Taux cible', '25 %'], ['LS manquants', 571]], 'A2:B5'],
    ['à trous', [['Commune', 'Valbrune'], [], ['RP', 9873], ['LLS', 1898], [], ['LS manquants', 571]], 'A1:B6'],
    [
      'à colonne vide',
      [
        ['Commune', null, 'Valbrune'],
        ['RP', null, 9873],
        ['LLS', null, 1898],
        ['LS manquants', null, 571],
      ],
      'A1:C4',
    ],
  ])('une fiche %s', async (_, lignes, plage) => {
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual([`SRU-02 ${plage} : 1 objets, couché`])
  })

  it.each<[string, readonly (readonly (string | number)[])[]]>([
    [
      'un plan d’actions',
      [
        ['Objectif', 'Action', 'Commune'],
        ['Foncier', 'Créer une réserve', 'Valbrune'],
        ['Urbanisme', 'Réviser le PLU', 'Orne'],
      ],
    ],
    [
      'un annuaire',
      [
        ['Nom', 'Ville', 'Téléphone'],
        ['Mairie', 'Lyon', '01'],
        ['Préfecture', 'Brest', '02'],
      ],
    ],
    [
      'des dépenses',
      [
        ['Opération', 'Commune', 'Nombre de logements', 'Coût'],
        ['Les Lilas', 'Valbrune', 30, 4500000],
      ],
    ],
    [
      'un encart',
      [
        ['LS manquants', 571],
        ['Objectif', 189],
      ],
    ],
  ])('%s n’est pas un tableau d’obligations', async (_, lignes) => {
    const { tableaux } = await reconnaitreLignes(lignes)
    expect(tableaux.filter(({ modele }) => modele.id === 'communes')).toEqual([])
  })
})
