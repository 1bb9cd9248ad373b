import { constatsDe } from './fabrique'

const INVENTAIRE = [
  ['Inventaire SRU au 1er janvier 2022'],
  ['Code INSEE', 'Commune', 'Résidences principales', 'Logements sociaux', 'Taux cible'],
  ['77901', 'Valbrune', 9873, 1898, 0.25],
  ['77902', 'Saint-Aubert', 4210, 1010, 0.25],
  ['77907', 'Montfervent', 5180, 1142, 0.25],
]
const TITRES = ['Commune', 'LS manquants au 01/01/2022', 'Taux de rattrapage', 'Objectif 2023-2025']

describe('une commune, plusieurs feuilles', () => {
  it('le parc d’une feuille juge les manquants et le régime d’une autre, le nom écrit autrement', async () => {
    const objectifs = (manquants: number, taux: number, objectif: number) => ({ Inventaire: INVENTAIRE, Objectifs: [TITRES, ['VALBRUNE', 571, 0.33, 189], ['St Aubert', manquants, taux, objectif], ['Montfervent', 153, 0.5, 77]] })
    expect(await constatsDe(objectifs(43, 1, 43))).toEqual([])
    expect(await constatsDe(objectifs(83, 1, 83))).toEqual(['IN SRU-02 Objectifs!B3 83→43'])
    expect(await constatsDe(objectifs(43, 0.5, 22))).toEqual(['EL SRU-03 Objectifs!C3 0.5→1'])
  })

  it('cible différente d’une feuille à l’autre : celle que les manquants ou la majorité contredisent', async () => {
    const cible = (valeur: number) => ({ Inventaire: INVENTAIRE, Cibles: [['Commune', 'Population', 'Taux cible', 'Déficitaire'], ['Valbrune', 21930, 0.25, 'Oui'], ['Saint-Aubert', 9120, valeur, 'Oui'], ['Montfervent', 11740, 0.25, 'Oui']] })
    expect(await constatsDe(cible(0.25))).toEqual([])
    expect(await constatsDe(cible(0.2))).toEqual(['IN SRU-01 Cibles!C3 0.2→0.25'])
  })

  it('cible d’une autre période : rien à reprocher', async () => {
    const autre = [['Commune', 'Population', 'Taux_cible_commune_2026_2028'], ['Valbrune', 21930, 0.25], ['Saint-Aubert', 9120, 0.2], ['Montfervent', 11740, 0.25]]
    const periodes = INVENTAIRE.map((ligne, rang) => (rang === 1 ? [...ligne.slice(0, 4), 'Taux_cible_commune_2023_2025'] : ligne))
    expect(await constatsDe({ Inventaire: periodes, Cibles: autre })).toEqual([])
  })

  it('un parc d’une autre année ne juge pas', async () => {
    const ancien = [['Inventaire SRU au 1er janvier 2019'], ...INVENTAIRE.slice(1)]
    expect(await constatsDe({ Inventaire: ancien, Objectifs: [TITRES, ['Valbrune', 560, 0.33, 185], ['Saint-Aubert', 63, 1, 63]] })).toEqual([])
  })

  it('deux homonymes de départements différents ne se mêlent pas', async () => {
    const homonymes = [
      ['Inventaire SRU au 1er janvier 2022'],
      ['Code INSEE', 'Commune', 'RP', 'LS', 'Taux cible'],
      ['14901', 'Saint-Aubert', 4210, 1010, 0.25],
      ['77902', 'Saint-Aubert', 9873, 1898, 0.25],
      ['77907', 'Montfervent', 5180, 1142, 0.25],
    ]
    expect(await constatsDe({ Inventaire: homonymes, Objectifs: [TITRES, ['Saint-Aubert', 300, 0.33, 99], ['Montfervent', 153, 0.5, 77]] })).toEqual([])
  })

  it('objectif d’un bilan autre que celui que notifie une autre feuille', async () => {
    const notifies = [['Commune', 'Objectif notifié 2023-2025', 'Date de notification'], ['Valbrune', 189, '02/10/2023'], ['Fontmerle', 105, '02/10/2023']]
    const bilan = (objectif: number) => ({ Notifications: notifies, Bilan: [['Commune', 'Objectif 2023-2025', 'Réalisés'], ['Valbrune', objectif, 201], ['Fontmerle', 105, 111]] })
    expect(await constatsDe(bilan(189))).toEqual([])
    expect(await constatsDe(bilan(160))).toEqual(['EL SRU-11 Bilan!B2 160→189'])
  })

  it('commune abaissée sur une feuille et mutualisée sur une autre', async () => {
    const titres = (quand: string) => ['Commune', 'LS manquants au 01/01/2022', `Taux ${quand === 'CMS' ? 'avant CMS' : 'avant mutualisation'}`, `Objectifs 2023-2025 avant ${quand}`, `Objectifs 2023-2025 ${quand === 'CMS' ? 'retenus' : 'après mutualisation'}`]
    const constats = await constatsDe({
      Abaissement: [titres('CMS'), ['Villers', 584, 0.33, 193, 160], ['Valbrune', 571, 0.33, 189, 189]],
      Mutualisation: [titres('mutualisation'), ['Villers', 584, 0.33, 193, 193], ['Fontmerle', 318, 0.33, 105, 105]],
    })
    expect(constats).toEqual(['EL CMS-13 Abaissement!E2 160→un seul des deux contrats'])
  })
})
