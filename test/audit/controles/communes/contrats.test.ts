import { constatsDe } from './fabrique'

type Ligne = readonly (number | string | null)[]
const choisir = (id: string, rang: number) => ({ lectures: new Map([[id, rang]]) })

describe('contrat abaissant (CMS-04, CMS-02, SRU-08)', () => {
  const titres = ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Taux de rattrapage avant CMS', 'Objectifs 2023-2025 avant CMS', 'Taux de rattrapage retenu', 'Objectifs 2023-2025 retenus']
  const sur = (...lignes: readonly Ligne[]) => ({ 'Article 2': [['Contrat abaissant'], titres, ...lignes, ['Fontmerle', 318, 0.33, 105, 0.3145, 100]] })

  it.each([
    [['Valbrune', 571, 0.33, 189, 160 / 571, 160], []],
    [['Valbrune', 571, 0.33, 189, 143 / 571, 143], []],
    [['Valbrune', 571, 0.33, 189, 142 / 571, 142], ['EL CMS-04 Article 2!F3 142→143']],
    [['Plancher pile', 368, 0.33, 122, 0.25, 92], []],
    [['Plancher pile', 368, 0.33, 122, 91 / 368, 91], ['EL CMS-04 Article 2!F3 91→92']],
    [['Cinquante', 240, 0.5, 120, 95 / 240, 95], ['EL CMS-04 Article 2!F3 95→96']],
    [['Cent', 78, 1, 78, 62 / 78, 62], ['EL CMS-04 Article 2!F3 62→63']],
    [['Valbrune', 571, 0.33, 189, 189 / 571, 189], []],
    [['Valbrune', 571, 0.33, 189, 200 / 571, 200], ['IN CMS-04 Article 2!F3 200→au plus 189']],
    [['Valbrune', 571, 0.33, 189, 0.35, 160], ['IN CMS-04 Article 2!E3 0.35→0.28021']],
    [['Sévérac', 312, 0.15, 47, 35 / 312, 35], ['EL CMS-02 Article 2!F3 35→47']],
  ])('%p', async (ligne, attendus) => {
    expect(await constatsDe(sur(ligne))).toEqual(attendus)
  })

  it('objectif retenu sous le plancher des seuls manquants justes : la faute est celle des manquants', async () => {
    const inventaire = [['Commune', 'RP 2022', 'LS 2022', 'Taux cible'], ['Valbrune', 9873, 1898, 0.25], ['Fontmerle', 5000, 932, 0.25]]
    const article = sur(['Valbrune', 471, 0.33, 156, 120 / 471, 120])
    expect(await constatsDe({ Inventaire: inventaire, ...article })).toEqual(['IN SRU-02 Article 2!B3 471→571'])
  })

  it('sans taux affiché, le régime que dit l’objectif légal', async () => {
    const sansTaux = (retenu: number) => ({ 'Article 2': [['Contrat abaissant'], ['Commune', 'LS manquants au 1er janvier 2022', 'Objectif légal 2023-2025', 'Objectif CMS 2023-2025'], ['Montfervent', 153, 77, retenu], ['Fontmerle', 318, 105, 100]] })
    expect(await constatsDe(sansTaux(62))).toEqual([])
    expect(await constatsDe(sansTaux(61))).toEqual(['EL CMS-04 Article 2!D3 61→62'])
  })

  it('plancher d’une ligne appliqué à un autre régime', async () => {
    const planchers = (plancher: number) => ({
      Planchers: [['Commune', 'Déficit au 01/01/2022', 'Régime', 'Objectif légal 2023-2025', 'Plancher', 'Objectif retenu'], ['Grandcombe', 240, 0.5, 120, plancher, 100], ['Fontmerle', 318, 0.33, 105, 80, 100]],
    })
    expect(await constatsDe(planchers(96))).toEqual([])
    expect(await constatsDe(planchers(60))).toEqual(['EL SRU-08 Planchers!E2 60→96'])
    expect(await constatsDe(planchers(110))).toEqual(['IN SRU-08 Planchers!E2 110→96'])
  })
})

describe('contrat sans aménagement (CMS-01, CMS-03)', () => {
  const sur = (retenu: number) => ({
    Contrat: [['Commune', 'Déficit au 01/01/2022', 'Taux de rattrapage', 'Objectif légal 2023-2025', 'Objectif retenu', 'Modalité'], ['Valbrune', 571, 0.33, 189, retenu, 'Sans aménagement'], ['Fontmerle', 318, 0.33, 105, 105, 'Sans aménagement']],
  })

  it.each([
    [189, []],
    [188, ['IF SRU-09 Contrat!E2 188→189']],
    [187, ['EL CMS-01 Contrat!E2 187→189']],
  ])('objectif retenu : %p', async (retenu, attendus) => {
    expect(await constatsDe(sur(retenu))).toEqual(attendus)
  })
})

describe('contrat mutualisant (CMS-08, CMS-09, CMS-10)', () => {
  const titres = ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Taux de rattrapage avant mutualisation', 'Objectifs 2023-2025 avant mutualisation', 'Taux de rattrapage après mutualisation', 'Objectifs 2023-2025 après mutualisation', 'Accord', 'Date de délibération']
  const A: Ligne = ['Villers', 600, 0.33, 198, 0.2, 120, null, null]
  const B: Ligne = ['Grandcombe', 240, 0.5, 120, 130 / 240, 130, 'Oui', '12/04/2023']
  const C: Ligne = ['Fontmerle', 300, 0.33, 99, 167 / 300, 167, 'Oui', '18/04/2023']
  const sur = (lignes: readonly Ligne[], total: Ligne = ['Total', 1140, 417 / 1140, 417, 417 / 1140, 417]) => ({ 'Article 2': [['Contrat mutualisant'], titres, ...lignes, total] })

  it('conforme : moitié, somme et accords', async () => {
    expect(await constatsDe(sur([A, B, C]))).toEqual([])
  })

  it('sous la moitié de l’objectif légal', async () => {
    const lignes = [['Villers', 600, 0.33, 198, 98 / 600, 98, null, null], B, ['Fontmerle', 300, 0.33, 99, 189 / 300, 189, 'Oui', '18/04/2023']]
    expect(await constatsDe(sur(lignes))).toEqual(['EL CMS-08 Article 2!F3 98→99'])
  })

  it('entre la moitié et les 17 % de l’annexe 1 : la lecture décide (AMB-06)', async () => {
    const lignes = [['Villers', 600, 0.33, 198, 100 / 600, 100, null, null], B, ['Fontmerle', 300, 0.33, 99, 187 / 300, 187, 'Oui', '18/04/2023']]
    expect(await constatsDe(sur(lignes))).toEqual(['AL CMS-08 Article 2!F3 100→99 ou 102 selon la lecture AMB-06'])
    expect(await constatsDe(sur(lignes), choisir('AMB-06', 1))).toEqual(['EL CMS-08 Article 2!F3 100→99 ou 102 selon la lecture'])
  })

  it('somme courte d’un logement : au total du tableau', async () => {
    const lignes = [A, B, ['Fontmerle', 300, 0.33, 99, 166 / 300, 166, 'Oui', '18/04/2023']]
    expect(await constatsDe(sur(lignes, ['Total', 1140, 417 / 1140, 417, 416 / 1140, 416]))).toEqual(['EL CMS-09 Article 2!F6 416→417'])
  })

  it.each([
    [['Non', null], ['EL CMS-10 Article 2!G4 Non→accord daté']],
    [[null, null], ['EL CMS-10 Article 2!G4 null→accord daté']],
    [['Oui', null], ['AL CMS-10 Article 2!H4 null→date de la délibération']],
    [['Oui', '12/04/2023'], []],
  ])('accord d’une commune majorée : %p', async (accord, attendus) => {
    expect(await constatsDe(sur([A, [...B.slice(0, 6), ...accord], C]))).toEqual(attendus)
  })

  it('objectif au-delà du déficit (AMB-19), commune en double, nouvelle entrante répartie', async () => {
    const audela = [['Villers', 600, 0.33, 198, 0.2, 120, null, null], ['Bellerive', 60, 1, 60, 1.1, 66, 'Oui', '11/05/2023'], ['Fontmerle', 300, 0.33, 99, 171 / 300, 171, 'Oui', '18/04/2023']]
    expect(await constatsDe(sur(audela, ['Total', 960, 357 / 960, 357, 357 / 960, 357]))).toEqual(['AL CMS-09 Article 2!F4 66→au plus 60 AMB-19'])
    expect((await constatsDe(sur([A, B, C, C]))).filter((constat) => constat.startsWith('IN'))).toEqual(['IN CMS-09 Article 2!A6 Fontmerle→une seule ligne'])
    const entrante = ['Sévérac', 312, 0.15, 47, 40 / 312, 40, null, null]
    expect(await constatsDe(sur([A, B, C, entrante]))).toEqual(['EL CMS-02 Article 2!F6 40→47'])
    expect(await constatsDe(sur([A, B, C, ['Sévérac', 312, 0.15, 47, 47 / 312, 47, null, null]]))).toEqual([])
  })

  it('une seule commune ne mutualise rien (CMS-14)', async () => {
    expect(await constatsDe({ 'Article 2': [['Contrat mutualisant'], titres, ['Villers', 600, 0.33, 198, 0.33, 198, null, null]] })).toEqual(['EL CMS-14 Article 2!A3 Villers→plusieurs communes'])
  })
})

describe('contrats d’un EPCI (CMS-05, CMS-11, CMS-12, CMS-13)', () => {
  const titres = ['Commune', 'EPCI', 'Modalité', 'Période', 'Déficit', 'Exemptée']

  it('abaissant et mutualisant dans le même EPCI et la même période', async () => {
    const sur = (...modalites: readonly string[]) => ({ Contrats: [titres, ...modalites.map((modalite, rang) => [`Commune ${rang}`, 'CA du Val', modalite, '2023-2025', 100 + rang, 'Non'])] })
    expect(await constatsDe(sur('Mutualisant', 'Mutualisant', 'Sans aménagement'))).toEqual([])
    expect(await constatsDe(sur('Mutualisant', 'Abaissant', 'Mutualisant'))).toEqual(['EL CMS-13 Contrats!C3 Abaissant→une seule modalité dans l’EPCI'])
  })

  it('périodes consécutives : trois au IX, deux au X', async () => {
    const sur = (modalite: string, nombre: number) => ({
      Suivi: [titres, ...Array.from({ length: nombre }, (_, rang) => ['Valbrune', 'CA du Val', modalite, `${2023 + 3 * rang}-${2025 + 3 * rang}`, 571, 'Non'])],
    })
    expect(await constatsDe(sur('Abaissant', 3))).toEqual([])
    expect(await constatsDe(sur('Abaissant', 4))).toEqual(['EL CMS-05 Suivi!D5 2032-2034→au plus 3 périodes consécutives'])
    expect(await constatsDe(sur('Mutualisant', 2))).toEqual([])
    expect(await constatsDe(sur('Mutualisant', 3))).toEqual(['EL CMS-11 Suivi!D4 2029-2031→au plus 2 périodes consécutives'])
  })

  it('avis de la commission nationale avant la signature d’un contrat mutualisant', async () => {
    const sur = (avis: string | null) => ({
      Contrats: [['Commune', 'Modalité', 'Date de signature', 'Avis de la commission nationale SRU', 'Déficit'], ['Villers', 'Mutualisant', '10/07/2023', avis, 584], ['Fontmerle', 'Abaissant', '10/07/2023', null, 318]],
    })
    expect(await constatsDe(sur('20/06/2023'))).toEqual([])
    expect(await constatsDe(sur('20/08/2023'))).toEqual(['EL CMS-12 Contrats!D2 20/08/2023→avis antérieur à la signature'])
    expect(await constatsDe(sur(null))).toEqual(['EL CMS-12 Contrats!D2 null→avis antérieur à la signature'])
  })
})

describe('arrondissements (CMS-16)', () => {
  const titres = ['Arrondissement', 'Résidences principales', 'Logements sociaux', 'Objectif 2023-2025']
  const sur = (objectifs: readonly number[], titre = 'Objectif communal : 900') => ({
    Arrondissements: [[titre], [], titres, ...objectifs.map((objectif, rang) => [`${rang + 1}e`, 10000, [900, 1499, 1500, 2200][rang] ?? 0, objectif])],
  })

  it.each([
    [[300, 250, 200, 150], []],
    [[300, 250, 200, 140], ['IN CMS-16 Arrondissements!D3 890→900']],
    [[0, 0, 500, 400], ['EL CMS-16 Arrondissements!D4 0→une part de l’objectif']],
    [[200, 200, 300, 200], ['AL CMS-16 Arrondissements!D3 0.444444→0.5 AMB-21']],
  ])('%p', async (objectifs, attendus) => {
    expect(await constatsDe(sur(objectifs))).toEqual(attendus)
  })

  it.each(['Objectif communal 2023-2025', 'Objectif retenu 2023-2025', 'Objectif triennal de la commune', 'Rappel : objectif de la ville'])('« %s », son nombre dans la case voisine', async (libelle) => {
    const avec = (communal: number) => ({ Arrondissements: [[libelle, communal], ...sur([300, 250, 200, 150]).Arrondissements.slice(1)] })
    expect(await constatsDe(avec(900))).toEqual([])
    expect(await constatsDe(avec(890))).toEqual(['IN CMS-16 Arrondissements!D3 900→890'])
  })

  it('objectif d’une autre période, ou deux qui se contredisent : rien', async () => {
    expect(await constatsDe(sur([300, 250, 200, 140], 'Objectif communal 2020-2022 : 900'))).toEqual([])
    expect(await constatsDe(sur([300, 250, 200, 140], 'Objectif communal : 900 ; objectif retenu'))).toEqual(['IN CMS-16 Arrondissements!D3 890→900'])
    const deux = { Arrondissements: [['Objectif communal', 900], ['Objectif retenu', 880], ...sur([300, 250, 200, 140]).Arrondissements.slice(1)] }
    expect(await constatsDe(deux)).toEqual([])
  })

  it('objectif sous le total, dans le tableau ou détaché de lui : il n’est pas un arrondissement', async () => {
    const repartition = (communal: number) => [...sur([300, 250, 200, 150]).Arrondissements.slice(2), ['Total', 40000, 6099, 900], ['Objectif communal', null, null, communal]]
    const detache = (communal: number) => ({ Arrondissements: [...repartition(0).slice(0, -1), [], ['Objectif communal 2023-2025', communal]] })
    expect(await constatsDe({ Arrondissements: repartition(900) })).toEqual([])
    expect(await constatsDe({ Arrondissements: repartition(890) })).toEqual(['IN CMS-16 Arrondissements!D6 900→890'])
    expect(await constatsDe(detache(900))).toEqual([])
    expect(await constatsDe(detache(890))).toEqual(['IN CMS-16 Arrondissements!D6 900→890'])
  })

  it('deux répartitions sous une même feuille, chacune son objectif', async () => {
    const [titresDes, ...lignes] = sur([300, 250, 200, 150]).Arrondissements.slice(2)
    const bloc = (nom: string, communal: number) => [[nom], ['Objectif communal', communal], titresDes ?? [], ...lignes, []]
    expect(await constatsDe({ Arrondissements: [...bloc('Lyon', 900), ...bloc('Marseille', 890)] })).toEqual(['IN CMS-16 Arrondissements!D11 900→890'])
  })
})
