import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]
const constats = async (feuilles: Feuilles): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('colonnes coiffées d’un groupe', () => {
  it('deux thèmes d’une même commune ne sont pas deux communes : leurs colonnes se lisent ensemble', async () => {
    const parc = (taux: number, manquants: number): Feuilles => ({
      Parc: [['Parc de Lacaune, commune à 20 %'], [null, 'Données', null, 'Conclusions', null], ['Année', 'RP', 'LLS', 'Taux', 'Manquants'], [2021, 4230, 590, taux, 256], [2022, 4290, 611, 611 / 4290, manquants]],
    })
    expect(await constats(parc(590 / 4230, 247))).toEqual([])
    expect(await constats(parc(0.152, 270))).toEqual(['IN SRU-01 Parc!D4', 'IN SRU-02 Parc!E5'])
  })

  it('deux communes qui n’ont pas les mêmes colonnes, ou pas sous les mêmes mots, ont chacune leur série', async () => {
    const series = (taux: number, manquants: number): Feuilles => ({
      Parc: [['Lacaune et Murat, communes à 20 %'], [null, 'Lacaune', null, null, 'Murat', null, null, null], ['Année', 'RP', 'LLS', 'Taux', 'RP', 'LLS', 'Tx', 'Déficit'], [2021, 4230, 590, taux, 6190, 1060, 1060 / 6190, 178], [2022, 4290, 611, 611 / 4290, 6260, 1085, 1085 / 6260, manquants]],
    })
    expect(await constats(series(590 / 4230, 167))).toEqual([])
    expect(await constats(series(0.152, 190))).toEqual(['IN SRU-01 Parc!D4', 'IN SRU-02 Parc!H5'])
  })

  it('deux périodes côte à côte : chaque objectif se juge sur le déficit de sa période, quel que soit l’inventaire que cite le titre', async () => {
    const periodes = (objectif: number): Feuilles => ({
      F: [['Passage de 2020-2022 à 2023-2025 (inventaires au 01/01/2019 et au 01/01/2022)'], [null, '2020-2022', null, null, '2023-2025'], ['Commune', 'Déficit', 'Taux de rattrapage', 'Objectif', 'Déficit', 'Taux de rattrapage', 'Objectif'], ['Bellegarde', 412, 0.5, 206, 455, 0.33, 151], ['Courtenay', 318, 0.5, 159, 350, 0.33, objectif]],
    })
    expect(await constats(periodes(116))).toEqual([])
    expect(await constats(periodes(100))).toEqual(['EL SRU-04 F!G5'])
  })

  it('le déficit d’une seule des deux périodes ne juge pas l’objectif de l’autre', async () => {
    const objectifs: Feuilles = {
      F: [['Objectifs 2020-2022 et 2023-2025'], [null, '2020-2022', null, '2023-2025', null], ['Commune', 'Déficit', 'Objectif', 'Taux de rattrapage', 'Objectif'], ['Bellegarde', 455, 228, 0.33, 120], ['Courtenay', 350, 175, 0.33, 90]],
    }
    expect(await constats(objectifs)).toEqual([])
  })
})
