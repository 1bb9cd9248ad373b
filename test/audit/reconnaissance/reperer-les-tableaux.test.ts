import { reconnaitreFeuilles, reconnaitreLignes, resumerTableaux } from './reconnaitre-feuilles'

const TITRES = ['Commune', 'Résidences principales', 'Logements sociaux', 'Taux cible', 'LS manquants']
const VALBRUNE = ['Valbrune', 9873, 1898, 0.25, 571]
const AUBERT = ['Saint-Aubert', 4210, 1010, 0.25, 43]
const ORNE = ['Charmoy-sur-Orne', 2745, 501, 0.2, 48]
const TOTAL = ['Total', 16828, 3409, null, 662]

describe('repérer les tableaux d’une feuille', () => {
  it('un tableau en A1', async () => {
    expect(resumerTableaux(await reconnaitreLignes([TITRES, VALBRUNE, AUBERT]))).toEqual(['SRU-02 A1:E3 : 2 objets'])
  })

  it('un tableau n’importe où, sous un titre et une date, avec total et notes', async () => {
    const decale = (ligne: readonly (string | number | null)[]) => [null, null, ...ligne]
    const classeur = await reconnaitreLignes([
      ['Inventaire départemental'],
      [],
      [null, null, 'Édition du 14 mars 2023'],
      decale(TITRES),
      decale(VALBRUNE),
      decale(AUBERT),
      decale(TOTAL),
      [null, null, '* Source : inventaires transmis par les communes'],
      [],
      [null, null, 'Note : le taux légal est celui de la période.'],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 C4:G7 : 2 objets, totaux 7'])
    expect(classeur.tableaux[0]?.titre).toBe('Inventaire départemental – Édition du 14 mars 2023')
  })

  it('deux tableaux empilés, même sans ligne vide entre eux', async () => {
    const lignes = [TITRES, VALBRUNE, AUBERT, ['Communes en 2025'], TITRES, ORNE, ['Villers-Cornay', 6120, 846, 0.25, 684]]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E3 : 2 objets', 'SRU-02 A5:E7 : 2 objets'])
  })

  it('deux tableaux différents empilés sans ligne vide', async () => {
    const lignes = [
      TITRES,
      VALBRUNE,
      AUBERT,
      ['Commune', 'LS manquants', 'Taux de rattrapage', 'Objectif', null],
      ['Valbrune', 571, 0.33, 189, null],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E3 : 2 objets', 'SRU-04 A4:D5 : 1 objets'])
  })

  it('deux tableaux côte à côte', async () => {
    const lignes = [
      [...TITRES, null, 'Commune', 'Carencée', 'LS manquants'],
      [...VALBRUNE, null, 'Rocquevert', 'Oui', 302],
      [...AUBERT, null, 'Marsillac', 'Non', 412],
      ORNE,
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E4 : 3 objets', 'SRU-01 G1:I3 : 2 objets'])
  })

  it('deux tableaux côte à côte sous un titre fusionné qui les coiffe', async () => {
    const lignes = [
      ['Situation des communes', null, null, null, null, null, null, null, null],
      [...TITRES, null, 'Ville', 'Carencée', 'LS manquants'],
      [...VALBRUNE, null, 'Rocquevert', 'Oui', 302],
      [...AUBERT, null, 'Marsillac', 'Non', 412],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes, { fusions: ['A1:I1'] }))).toEqual([
      'SRU-02 A2:E4 : 2 objets',
      'SRU-01 G2:I4 : 2 objets',
    ])
  })

  it('une colonne vide de mise en page ne coupe pas le tableau', async () => {
    const lignes = [TITRES, VALBRUNE, AUBERT, ORNE].map(([nom, ...suite]) => [nom ?? null, null, ...suite])
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:F4 : 3 objets'])
  })

  it('des lignes vides au milieu, et un total détaché', async () => {
    const lignes = [TITRES, VALBRUNE, AUBERT, [], ORNE, [], [], TOTAL]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E8 : 3 objets, totaux 8'])
  })

  it('une ligne vide entre les titres et les données', async () => {
    expect(resumerTableaux(await reconnaitreLignes([TITRES, [], VALBRUNE, AUBERT]))).toEqual(['SRU-02 A1:E4 : 2 objets'])
  })

  it('un encart de paramètres sous le tableau n’en est pas une ligne', async () => {
    const lignes = [TITRES, VALBRUNE, AUBERT, [], ['Taux cible retenu', 0.25], ['Taux de rattrapage', 0.33]]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E3 : 2 objets'])
  })

  it('les lignes de titres répétées à chaque page ne sont pas des communes', async () => {
    expect(resumerTableaux(await reconnaitreLignes([TITRES, VALBRUNE, TITRES, AUBERT, ORNE]))).toEqual([
      'SRU-02 A1:E5 : 3 objets',
    ])
  })

  it('une ligne qui numérote les colonnes n’est pas une commune', async () => {
    const lignes = [TITRES, ['(1)', '(2)', '(3)', '(4)', '(5)'], VALBRUNE, AUBERT]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E4 : 2 objets'])
  })

  it('des secteurs et leurs sous-totaux', async () => {
    const lignes = [
      TITRES,
      ['Secteur nord'],
      VALBRUNE,
      AUBERT,
      ['Sous-total nord', 14083, 2908, null, 614],
      ['Secteur sud'],
      ORNE,
      ['S/Total sud', 2745, 501, null, 48],
      ['ENSEMBLE', 16828, 3409, null, 662],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E9 : 3 objets, totaux 5 8 9'])
  })

  it('une dernière ligne sans nom est un total', async () => {
    const lignes = [TITRES, VALBRUNE, AUBERT, ORNE, [null, 16828, 3409, null, 662]]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:E5 : 3 objets, totaux 5'])
  })

  it('des titres sans aucune donnée', async () => {
    expect(resumerTableaux(await reconnaitreLignes([TITRES]))).toEqual(['SRU-02 A1:E1 : 0 objets'])
  })

  it('toutes les feuilles sont lues', async () => {
    const classeur = await reconnaitreFeuilles({
      Vide: [[null]],
      Un: [TITRES, VALBRUNE],
      Notes: [['Brouillon']],
      Deux: [TITRES, AUBERT],
    })
    expect(classeur.tableaux.map(({ feuille }) => feuille.nom)).toEqual(['Un', 'Deux'])
  })

  it('rien à reconnaître dans une liste de courses ni dans du texte', async () => {
    const classeur = await reconnaitreFeuilles({
      Courses: [
        ['Article', 'Prix'],
        ['Pain', 1.2],
        ['Lait', 0.9],
      ],
      Texte: [['Le contrat de mixité sociale fixe des objectifs.'], ['Il dure trois ans.']],
    })
    expect(classeur.tableaux).toEqual([])
  })
})

describe('tableaux d’Excel', () => {
  it('font foi, même collés à d’autres cellules', async () => {
    const lignes = [TITRES, VALBRUNE, AUBERT, ['hors tableau', 1, 2, 3, 4]]
    expect(resumerTableaux(await reconnaitreLignes(lignes, { tableaux: ['A1:E3'] }))).toEqual(['SRU-02 A1:E3 : 2 objets'])
  })

  it('un tableau d’Excel dont les titres ne disent rien laisse lire la feuille', async () => {
    const lignes = [['a', 'b'], ['c', 'd'], [], TITRES, VALBRUNE]
    expect(resumerTableaux(await reconnaitreLignes(lignes, { tableaux: ['A1:B2'] }))).toEqual(['SRU-02 A4:E5 : 1 objets'])
  })
})
