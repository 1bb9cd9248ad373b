import { constatsDe } from './fabrique'

const lectures = (id: string, rang: number) => ({ lectures: new Map([[id, rang]]) })

function tableau(...lignes: readonly (readonly (number | string | null)[])[]) {
  const titres = ['Commune', 'RP', 'LS', 'Taux cible', 'LS manquants au 01/01/2022', 'Taux de rattrapage', 'Objectif 2023-2025']
  return { Objectifs: [titres, ...lignes] }
}

const VALBRUNE = ['Valbrune', 9873, 1898, 0.25, 571, 0.33, 189]
const AUBERT = ['Saint-Aubert', 4210, 1010, 0.25, 43, 1, 43]
const MONTFERVENT = ['Montfervent', 5180, 1142, 0.25, 153, 0.5, 77]

describe('régime de rattrapage (SRU-03)', () => {
  it('conforme aux trois régimes', async () => {
    expect(await constatsDe(tableau(VALBRUNE, AUBERT, MONTFERVENT))).toEqual([])
  })

  it('régime affiché autre que celui de l’écart : l’objectif qui le suit en découle', async () => {
    expect(await constatsDe(tableau(VALBRUNE, AUBERT, ['Montfervent', 5180, 1142, 0.25, 153, 0.33, 51]))).toEqual(['EL SRU-03 Objectifs!F4 0.33→0.5'])
  })

  it.each([
    ['écart de 2,00 points exactement', [10000, 2300, 200], 1, 200, 0.5, 'AMB-01'],
    ['écart de 4,00 points exactement', [10000, 2100, 400], 0.33, 132, 0.5, 'AMB-02'],
  ])('%s : le verdict dépend de la lecture', async (_, [residences = 0, logements = 0, manquants = 0], taux, objectif, attendu, id) => {
    const borne = tableau(VALBRUNE, ['Borne', residences, logements, 0.25, manquants, taux, objectif])
    expect(await constatsDe(borne)).toEqual([`AL SRU-03 Objectifs!F3 ${taux}→${attendu} ${id}`])
    expect(await constatsDe(borne, lectures(id, 1))).toEqual([])
    expect(await constatsDe(borne, lectures(id, 0))).toEqual([`EL SRU-03 Objectifs!F3 ${taux}→${attendu}`])
  })

  it('sans parc, un taux que la loi ne connaît pas se vérifie ; un tiers est une alerte de SRU-04', async () => {
    const titres = ['Commune', 'Déficit au 01/01/2022', 'Taux de rattrapage', 'Objectif 2023-2025']
    const sur = (taux: number, objectif: number) => ({ Objectifs: [titres, ['Cilaos', 488, taux, objectif], ['Fontmerle', 318, 0.33, 105]] })
    expect(await constatsDe(sur(0.19, 93))).toEqual(['AL SRU-03 Objectifs!C2 0.19→33, 50 ou 100 %'])
    expect(await constatsDe(sur(0.3333, 163))).toEqual(['AL SRU-04 Objectifs!C2 0.3333→0.33'])
  })
})

describe('objectif triennal (SRU-04)', () => {
  it.each([
    [189, []],
    [188, ['IF SRU-09 Objectifs!G2 188→189']],
    [187, ['EL SRU-04 Objectifs!G2 187→189']],
    [160, ['EL SRU-04 Objectifs!G2 160→189']],
    [191, ['AL SRU-04 Objectifs!G2 191→189']],
    [220, ['IN SRU-04 Objectifs!G2 220→189']],
  ])('objectif lu : %p', async (objectif, attendus) => {
    expect(await constatsDe(tableau(['Valbrune', 9873, 1898, 0.25, 571, 0.33, objectif], MONTFERVENT))).toEqual(attendus)
  })

  it('cohérent avec des manquants faux : un seul constat, celui des manquants', async () => {
    expect(await constatsDe(tableau(['Valbrune', 9873, 1898, 0.25, 671, 0.33, 222], AUBERT))).toEqual(['IN SRU-02 Objectifs!E2 671→571'])
  })

  it('commune sans déficit', async () => {
    expect(await constatsDe(tableau(VALBRUNE, ['Bellombre', 12874, 3505, 0.25, 0, null, 40]))).toEqual(['IN SRU-04 Objectifs!G3 40→0'])
  })

  it('taux inconnu : seul un objectif sous tout taux légal se dit', async () => {
    const sur = (objectif: number) => ({ Objectifs: [['Commune', 'Déficit au 01/01/2022', 'Nouvelle entrante', 'Objectif 2023-2025'], ['Valbrune', 571, 'Non', objectif], ['Fontmerle', 318, 'Non', 105]] })
    expect(await constatsDe(sur(250))).toEqual([])
    expect(await constatsDe(sur(120))).toEqual(['EL SRU-04 Objectifs!D2 120→au moins 189'])
  })

  const SANS_DATE = [['Commune', 'Déficit', 'Taux de rattrapage', 'Objectif'], ['Valbrune', 571, 0.33, 100], ['Fontmerle', 318, 0.33, 105]]

  it('période sans barème : aucun verdict', async () => {
    expect(await constatsDe({ F: [['Objectifs 2017-2019'], ...SANS_DATE] })).toEqual([])
  })

  it('classeur sans aucune date : la période par défaut, et cela se dit', async () => {
    expect(await constatsDe({ F: SANS_DATE })).toEqual(['EL SRU-04 F!D2 100→189', 'IF COM-07 F!A1:D1 null→null'])
  })
})

describe('nouvelle entrante (SRU-05, SRU-06)', () => {
  const titres = ['Commune', 'Déficit au 01/01/2022', 'Rang', 'Taux de rattrapage', 'Objectif 2023-2025']
  const sur = (...entrante: readonly (number | string)[]) => ({ Objectifs: [titres, ['Sévérac', ...entrante], ['Fontmerle', 318, 3, 0.33, 105]] })

  it.each([
    [[312, 1, 0.15, 47], []],
    [[290, 2, 0.25, 73], []],
    [[312, 'entrée en cours de période', 0.1, 32], []],
    [[312, 1, 0.33, 103], ['EL SRU-05 Objectifs!D2 0.33→0.15']],
    [[312, 2, 0.15, 47], ['EL SRU-05 Objectifs!D2 0.15→0.25']],
    [[312, 1, 0.1, 32], ['EL SRU-06 Objectifs!D2 0.1→0.15']],
    [[312, 'entrée en cours de période', 0.15, 47], ['EL SRU-06 Objectifs!D2 0.15→0.1']],
    [[312, 1, 0.15, 103], ['EL SRU-05 Objectifs!E2 103→47']],
    [[312, 1, 0.15, 40], ['EL SRU-05 Objectifs!E2 40→47']],
  ])('%p', async (entrante, attendus) => {
    expect(await constatsDe(sur(...entrante))).toEqual(attendus)
  })

  it('reconnue à sa date d’entrée', async () => {
    const lignes = [['Commune', 'Déficit au 01/01/2022', 'Date d’entrée', 'Taux de rattrapage', 'Objectif 2023-2025'], ['Sévérac', 312, '01/01/2023', 0.33, 103], ['Fontmerle', 318, '01/01/2002', 0.33, 105]]
    expect(await constatsDe({ Objectifs: lignes })).toEqual(['EL SRU-05 Objectifs!D2 0.33→0.15'])
  })
})

describe('arrondi (SRU-09)', () => {
  const titres = ['Commune', 'Déficit au 01/01/2022', 'Taux de rattrapage', 'Objectif 2023-2025']
  const sur = (...objectifs: readonly number[]) => ({
    Objectifs: [titres, ...objectifs.map((objectif, rang) => [`Commune ${rang}`, [443, 571, 439, 620][rang] ?? 0, 0.33, objectif])],
  })

  it('mêlé d’une ligne à l’autre : la ligne qui s’écarte', async () => {
    expect(await constatsDe(sur(147, 188, 145, 205))).toEqual(['IN SRU-09 Objectifs!D3 188→189'])
  })

  it('au plus proche partout, le supérieur en explique une partie : un écart, jamais un mélange', async () => {
    const lignes = [['Valbrune', 571, 0.33, 188], ['Fontmerle', 439, 0.33, 145], ['Sévérac', 620, 0.33, 205], ['Granges', 518, 0.33, 171]]
    expect(await constatsDe({ Objectifs: [titres, ...lignes] })).toEqual(['IF SRU-09 Objectifs!D2 188→189'])
  })

  it('le même partout, mais inférieur ou au plus proche : dépend de la lecture, dit une fois', async () => {
    expect(await constatsDe(sur(146, 188, 144, 204))).toEqual(['IF SRU-09 Objectifs!D2 146→147 AMB-05'])
    expect(await constatsDe(sur(146, 188, 144, 204), lectures('AMB-05', 2))).toEqual([])
  })
})

describe('objectif rehaussé, notifié, exempté', () => {
  const sur = (titres: readonly string[], valeurs: readonly (number | string | null)[], temoin: readonly (number | string | null)[]) => ({
    Objectifs: [['Commune', 'Déficit au 01/01/2022', 'Taux de rattrapage', 'Objectif 2023-2025', ...titres], ['Valbrune', 571, 0.33, 189, ...valeurs], ['Fontmerle', 318, 0.33, 105, ...temoin]],
  })

  it.each([
    [[220, 'Oui', '12/05/2023'], []],
    [[220, 'Non', null], ['EL SRU-07 Objectifs!F2 Non→accord daté du maire']],
    [[180, 'Oui', '12/05/2023'], ['EL SRU-07 Objectifs!E2 180→au moins 189']],
    [[600, 'Oui', '12/05/2023'], ['AL SRU-07 Objectifs!E2 600→au plus 571']],
  ])('rehaussé (SRU-07) : %p', async (valeurs, attendus) => {
    expect(await constatsDe(sur(['Objectif rehaussé', 'Accord du maire', 'Date de l’accord'], valeurs, [null, null, null]))).toEqual(attendus)
  })

  it.each([
    [[189, '02/10/2023'], []],
    [[210, '02/10/2023'], ['EL SRU-11 Objectifs!D2 189→210']],
    [[189, null], ['AL SRU-11 Objectifs!F2 null→date de notification']],
  ])('notifié (SRU-11) : %p', async (valeurs, attendus) => {
    expect(await constatsDe(sur(['Objectif notifié', 'Date de notification'], valeurs, [105, '02/10/2023']))).toEqual(attendus)
  })

  it('une croix devant « CMS signé » n’est pas le X de la mutualisation (CMS-02)', async () => {
    const statuts = (modalite: string): Parameters<typeof constatsDe>[0] => ({
      Statuts: [['Commune', 'Déficitaire', 'Exemptée', 'Nouvelle entrante', 'CMS signé'], ['Valbrune', 'X', null, null, modalite], ['Fontmerle', null, null, null, null], ['Aubry', 'X', null, 'X', modalite]],
    })
    expect(await constatsDe(statuts('X'))).toEqual([])
  })

  it('exemptée avec un objectif (SRU-14)', async () => {
    expect(await constatsDe(sur(['Exemptée', 'Acte d’exemption'], ['Oui', 'Décret du 30/04/2023'], ['Non', null]))).toEqual(['IN SRU-14 Objectifs!D2 189→aucun objectif'])
    const sansActe = { O: [['Commune', 'Déficit au 01/01/2022', 'Objectif 2023-2025', 'Exemptée', 'Acte d’exemption'], ['Valbrune', 571, 0, 'Oui', null], ['Fontmerle', 318, 105, 'Non', null]] }
    expect(await constatsDe(sansActe)).toEqual(['AL SRU-14 O!E2 null→acte daté'])
    const titres = ['Commune', 'Objectif 2020-2022', 'Objectif 2023-2025', 'Exemptée 2023-2025', 'Acte']
    const passee = { O: [titres, ['Valbrune', 150, 189, 'Non', null], ['Fontmerle', 60, 0, 'Oui', 'Décret n° 2023-325 du 28 avril 2023'], ['Aubry', 80, 94, 'Non', null]] }
    expect(await constatsDe(passee)).toEqual([])
  })
})
