import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = Parameters<typeof auditerFeuilles>[0][string]
const constats = async (F: Lignes): Promise<readonly string[]> =>
  resumer(await auditerFeuilles({ F })).map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('titres de groupe', () => {
  const tableau = (taux: number, objectif: number): Lignes => [
    ['Inventaire au 01/01/2022'],
    ['Commune', 'RP', 'LLS', 'Taux SRU (en %)', 'Obligation (en %)', 'Manque', 'Rythme triennal 2023-2025', null],
    [null, null, null, null, null, null, 'Taux', 'Nombre de logements'],
    ['Aubry', 6420, 1011, 15.75, 25, 594, 33, 197],
    ['Ercé', 2890, 498, taux, 20, 80, 50, objectif],
  ]

  it('« Taux » et « Nombre de logements » sous « Rythme triennal » sont ceux du rattrapage', async () => {
    expect(await constats(tableau(17.23, 40))).toEqual([])
    expect(await constats(tableau(16.32, 28))).toEqual(['EL SRU-04 F!H5', 'IN SRU-01 F!D5'])
  })
})

describe('listes d’exemptions', () => {
  const liste = (texte: string | null, objectif: number): Lignes => [
    ['Exemptions 2023-2025'],
    ['Commune', 'Motif', 'Texte', 'Date', 'Objectif triennal'],
    ['Sauvian', 'III 2° faible tension', 'Décret n° 2023-325', '28/04/2023', objectif],
    ['Rival', 'III bis inconstructibilité', texte, '28/04/2023', 0],
  ]

  it('« Motif », « Texte » et « Date » s’y disent l’un par l’autre', async () => {
    expect(await constats(liste('Arrêté préfectoral', 0))).toEqual([])
    expect(await constats(liste('Décret n° 2023-325', 42))).toEqual(['IN SRU-14 F!E3', 'AL SRU-14 F!C4'])
  })
})

describe('accords et objectifs repris', () => {
  const mutualise = (deliberation: string | null): Lignes => [
    ['Contrat mutualisant 2023-2025'],
    ['Commune', 'Déficit', 'Taux avant', 'Objectif avant', 'Objectif après mutualisation', 'Délibération favorable'],
    ['Farges', 600, 0.33, 198, 178, null],
    ['Gilly', 240, 0.5, 120, 140, deliberation],
    ['Total', 840, null, 318, 318, null],
  ]
  const notifie = (inscrit: number): Lignes => [
    ['Objectifs 2023-2025'],
    ['Commune', 'Déficit', 'Taux applicable', 'Objectif légal', 'Objectif notifié', 'Objectif inscrit au tableau de bord'],
    ['Mions', 571, 0.33, 189, 189, 189],
    ['Ozan', 240, 0.5, 120, 120, inscrit],
  ]

  it('une délibération favorable est un accord', async () => {
    expect(await constats(mutualise('14/06/2023'))).toEqual([])
    expect(await constats(mutualise(null))).toEqual(['EL CMS-10 F!F4'])
  })

  it('l’objectif inscrit au tableau de bord reprend le notifié', async () => {
    expect(await constats(notifie(120))).toEqual([])
    expect(await constats(notifie(118))).toEqual(['EL SRU-11 F!F4'])
  })
})

describe('bilans', () => {
  const bilan = (plai: number, qualitatif: string | null): Lignes => [
    ['Bilan triennal 2020-2022'],
    ['Commune', 'Objectif', 'Réalisés', 'PLAI', 'PLS', 'Bilan qualitatif', 'Observations'],
    ['Kervel', 60, 66, plai, 15, qualitatif, null],
  ]

  it('avant 2023, seul un bilan qui se dit atteint se juge sur ses financements', async () => {
    expect(await constats(bilan(20, 'Atteint'))).toEqual([])
    expect(await constats(bilan(12, 'Non atteint'))).toEqual([])
    expect(await constats(bilan(12, 'Atteint'))).toEqual(['EL SRU-10 F!D3'])
  })

  it('une atteinte arrondie au point convient ; fausse, elle n’est « inversée » que si elle l’est', async () => {
    const tableau = (atteinte: number): Lignes => [['Bilan 2023-2025'], ['Commune', 'Objectif', 'Réalisés', 'Taux d’atteinte'], ['Noyal', 200, 199, atteinte], ['Pacé', 90, 92, 1.0222]]
    expect(await constats(tableau(1))).toEqual([])
    const phrase = async (atteinte: number): Promise<readonly string[]> => (await auditerFeuilles({ F: tableau(atteinte) })).constats.map(({ message }) => message.id)
    expect(await phrase(0.94)).toEqual(['audit-communes.atteinte-differente'])
    expect(await phrase(1.0051)).toEqual(['audit-communes.atteinte-inversee'])
  })
})
