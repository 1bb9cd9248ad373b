import { reconnaitreLignes, resumerColonnes, resumerTableaux } from './reconnaitre-feuilles'

describe('tableaux couchés', () => {
  const BILAN = [
    ['Bilans triennaux SRU', '2014-2016', null, '2017-2019', null],
    ['Objectifs', 210, null, 225, null],
    ['Réalisés', 168, 'Carence constatée', 230, null],
    ['Taux d’atteinte', 0.8, 'arrêté du 20/12/2017', 1.0222, null],
    ['% de PLAI', 0.33, null, 0.4, null],
    ['% de PLS', 0.25, null, 0.28, null],
  ]

  it('le bilan de la trame, deux colonnes fusionnées par période', async () => {
    const classeur = await reconnaitreLignes(BILAN, { fusions: ['B1:C1', 'D1:E1'] })
    expect(resumerTableaux(classeur)).toEqual(['TAB-08 A1:E6 : 2 objets, couché'])
    expect(resumerColonnes(classeur)).toEqual([
      'periode certaine',
      'objectif probable',
      'realises certaine',
      'atteinte certaine',
      'partPlai certaine',
      'partPls certaine',
    ])
  })

  it('coin vide, périodes en colonnes', async () => {
    const classeur = await reconnaitreLignes([
      ['Dynamique de rattrapage de Valbrune'],
      [null, '2014-2016', '2017-2019', '2020-2022'],
      ['Objectifs', 210, 225, 189],
      ['Réalisés', 168, 230, 150],
      ['Taux d’atteinte', 0.8, 1.02, 0.79],
    ])
    expect(resumerTableaux(classeur)).toEqual(['TAB-08 A2:D5 : 3 objets, couché'])
    expect(resumerColonnes(classeur)[0]).toBe('periode probable')
  })

  it('une commune par colonne, et un total', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 'Valbrune', 'Saint-Aubert', 'Total'],
      ['Résidences principales', 9873, 4210, 14083],
      ['Logements sociaux', 1898, 1010, 2908],
      ['LS manquants', 571, 43, 614],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A1:D4 : 2 objets, totaux 4, couché'])
  })

  it('des années en colonnes', async () => {
    const classeur = await reconnaitreLignes([
      [null, 2020, 2021, 2022],
      ['RP', 9655, 9737, 9873],
      ['LLS', 1851, 1877, 1898],
      ['LS manquants', 563, 558, 571],
    ])
    expect(resumerTableaux(classeur)).toEqual(['TAB-04 A1:D4 : 3 objets, couché'])
  })
})
