import { coter, notesDe } from './appel'

const JOUR = '2024-03-15'

describe('Métropole de Lyon : premier exemple publié', () => {
  const grille = [
    ['critère', 'points', 'colonne', 'seuil'],
    ['Menacé d’expulsion', 20, null, null],
    ['Parent isolé', 5, null, null],
    ['S13', 10, 'Taux d’effort', '>0,3'],
  ]
  const entetes = ['Menacé d’expulsion', 'Parent isolé', 'Taux d’effort']

  it('menacé d’expulsion 20, parent isolé 5, 500 € de loyer pour 1 300 € 10 : 35', () => {
    expect(notesDe(coter(entetes, [[true, true, 500 / 1300]], grille, { jour: JOUR }))).toEqual([35])
  })

  it('les critères se cumulent : chacun ôte ses points', () => {
    const lignes = [
      [false, true, 500 / 1300],
      [true, false, 500 / 1300],
      [true, true, 0.3],
    ]
    expect(notesDe(coter(entetes, lignes, grille, { jour: JOUR }))).toEqual([15, 30, 25])
  })
})

describe('Ville de Paris, 2014 : un groupe ne compte que son plus haut critère', () => {
  const grille = [
    ['critère', 'points', 'mode', 'groupe'],
    ['Premier critère du groupe', 2, 'maximum', 'groupe'],
    ['Second critère du groupe', 1, 'maximum', 'groupe'],
  ]

  it('+2 et +1 : 2, et non 3', () => {
    const lignes = [
      [true, true],
      [false, true],
      [true, false],
      [false, false],
    ]
    expect(notesDe(coter(['Premier critère du groupe', 'Second critère du groupe'], lignes, grille))).toEqual([2, 1, 2, 0])
  })
})

describe('Toulouse Métropole : un point par mois, vingt au-delà de 36 mois, DALO 50, aucun plafond', () => {
  const grille = [
    ['critère', 'points', 'colonne', 'barème'],
    ['Mois d’ancienneté', 1, 'Dépôt', 'par mois'],
    ['Délai anormalement long', 20, 'Dépôt', 'paliers >36:20'],
    ['Priorisé DALO', 50, null, null],
    ['Titulaire PDALHPD', 40, null, null],
  ]
  const noter = (depot: string, dalo = false, pdalhpd = false) =>
    notesDe(coter(['Dépôt', 'Priorisé DALO', 'Titulaire PDALHPD'], [[depot, dalo, pdalhpd]], grille, { jour: JOUR }))[0]

  it.each<[string, string, boolean, number]>([
    ['35 mois et la veille du 36e', '2021-03-16', false, 35],
    ['36 mois', '2021-03-15', false, 36],
    ['36 mois et la veille du 37e', '2021-02-16', false, 36],
    ['37 mois', '2021-02-15', false, 57],
    ['37 mois et DALO', '2021-02-15', true, 107],
    ['dix ans, sans plafond', '2014-03-15', false, 140],
  ])('%s : %s', (_cas, depot, dalo, note) => expect(noter(depot, dalo)).toBe(note))

  it('les familles s’additionnent', () => expect(noter('2021-02-15', true, true)).toBe(147))
})
