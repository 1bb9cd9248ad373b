import { auditerFeuilles, resumer } from '../../fabrique'

type Feuilles = Parameters<typeof auditerFeuilles>[0]
const constats = async (feuilles: Feuilles): Promise<readonly string[]> =>
  resumer(await auditerFeuilles(feuilles)).map((constat) => constat.split(' ').slice(0, 3).join(' '))

describe('tableaux de préfecture et d’observatoire', () => {
  const prefecture = (titre: string, objectif: number): Feuilles => ({
    F: [['Objectifs triennaux 2023-2025'], ['Arrondissement', titre, 'RP (01/01/2022)', 'LLS (01/01/2022)', 'Taux légal (%)', 'LLS manquants', 'Taux de rattrapage', 'Objectif 2023-2025'], ['Belley', 'Ambronay', 3010, 412, 20, 190, 0.33, 63], ['Gex', 'Cessy', 6200, 1010, 25, 540, 0.33, objectif]],
  })

  it.each(['Commune soumise à l’article 55', 'Communes déficitaires', 'Commune'])('« %s » nomme les communes, un arrondissement les situe', async (titre) => {
    expect(await constats(prefecture(titre, 179))).toEqual([])
    expect(await constats(prefecture(titre, 150))).toEqual(['EL SRU-04 F!H4'])
  })

  it('« Commune déficitaire » en oui et non reste un drapeau', async () => {
    const { tableaux } = await auditerFeuilles({ F: [['Ville', 'Commune déficitaire', 'LLS manquants', 'Objectif'], ['Ambronay', 'oui', 190, 63], ['Cessy', 'oui', 540, 179]] })
    expect(tableaux[0]?.colonnes.map(({ notion }) => notion)).toEqual(['nom', 'deficitaire', 'manquants', 'objectif'])
  })

  it('l’offre nouvelle se juge sans autre colonne', async () => {
    const offre = (logements: number, part: number): Feuilles => ({ F: [['Offre nouvelle 2019-2022'], ['Commune', 'Cible', 'Évolution RP', 'Évolution LLS', 'Part des LLS dans l’offre nouvelle'], ['Avrillé', 0.25, 373, logements, part], ['Cantenay', 0.2, 150, 60, 0.4]] })
    expect(await constats(offre(112, 0.3003))).toEqual([])
    expect(await constats(offre(68, 0.1823))).toEqual(['AL SRU-17 F!E3'])
    expect(await constats(offre(112, 0.25))).toEqual(['IN SRU-17 F!E3'])
  })
})

describe('cible du titre', () => {
  it('chaque tableau suit la sienne', async () => {
    const deux = (vingt: number, vingtCinq: number): Feuilles => ({
      F: [['Communes à 20 % — inventaire 2022'], ['Commune', 'RP', 'LLS', 'Manquants'], ['Yerres', 4000, 700, vingt], [], ['Inventaire 2022 — cible 25 %'], ['Commune', 'RP', 'LLS', 'Manquants'], ['Aix', 6000, 1200, vingtCinq]],
    })
    expect(await constats(deux(100, 300))).toEqual([])
    expect(await constats(deux(300, 0))).toEqual(['IN SRU-02 F!D3', 'IN SRU-02 F!D7'])
  })
})

describe('bilan d’un service', () => {
  const bilan = (atteinte: number, quanti: string, plai: number): Feuilles => ({
    F: [['Bilan de la période triennale 2023-2025'], ['Commune', 'Obj. notifié', 'Total agréments', 'dont PLAI', 'dont PLS', 'Tx réal.', 'Atteinte quanti', 'Atteinte quali'], ['Albigny', 100, 120, 40, 30, 1.2, 'Oui', 'Oui'], ['Brindas', 80, 60, plai, 15, atteinte, quanti, 'Oui']],
  })

  it('agréments, taux réalisé et verdicts abrégés se lisent', async () => {
    expect(await constats(bilan(0.75, 'Non', 20))).toEqual([])
    expect(await constats(bilan(1.3333, 'Oui', 17))).toEqual(['EL SRU-10 F!D4', 'IN SRU-12 F!F4', 'IN SRU-12 F!G4'])
  })

  it('une « Date » qui suit l’accord est la sienne', async () => {
    const mutualise = (date: string | null): Feuilles => ({ F: [['Mutualisation 2023-2025'], ['Commune', 'Déficit', 'Taux avant', 'Objectif avant', 'Objectif après mutualisation', 'Accord', 'Date'], ['Farges', 600, 0.33, 198, 178, null, null], ['Gilly', 240, 0.5, 120, 140, 'oui', date], ['Total', 840, null, 318, 318, null, null]] })
    expect(await constats(mutualise('14/06/2023'))).toEqual([])
    expect(await constats(mutualise(null))).toEqual(['AL CMS-10 F!G4'])
  })
})

describe('intitulés qui se prolongent', () => {
  it('« Déficit au début de la période » : une entrante se juge sans colonne de taux', async () => {
    const entrantes = (objectif: number): Feuilles => ({ VIII: [['Nouvelles entrantes 2023-2025'], ['Commune', 'Année d’entrée', 'Déficit au début de la période', 'Objectif triennal'], ['Mions', 2023, 312, 47], ['Nandy', 2023, 200, objectif]] })
    expect(await constats(entrantes(30))).toEqual([])
    expect(await constats(entrantes(66))).toEqual(['EL SRU-05 VIII!D4'])
  })

  it('« Rehausse demandée par le préfet » : il y faut l’accord', async () => {
    const rehausse = (accord: string | null): Feuilles => ({ F: [['Objectifs 2023-2025'], ['Commune', 'Déficit', 'Taux', 'Objectif', 'Rehausse demandée par le préfet', 'Accord du maire (date)'], ['Ivry', 500, 0.33, 165, 180, accord], ['Jouy', 30, 1, 30, null, null]] })
    expect(await constats(rehausse('03/03/2023'))).toEqual([])
    expect(await constats(rehausse(null))).toEqual(['EL SRU-07 F!F3'])
  })
})
