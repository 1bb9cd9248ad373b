import { coter, notesDe } from './appel'

const TITRES = ['critère', 'points', 'barème', 'seuil']
const bareme = (
  texte: string | null,
  valeurs: readonly (number | string | boolean | null)[],
  points: number | null = 3,
  seuil: string | null = null,
) =>
  notesDe(
    coter(
      ['Lu', 'Repère'],
      valeurs.map((v) => [v, 'x']),
      [TITRES, ['Lu', points, texte, seuil]],
    ),
  )

describe('durées révolues au 15/03/2024', () => {
  it('par an, par mois, plafond', () => {
    const dates = ['2021-03-14', '2021-03-15', '2021-03-16', '2024-03-15']
    expect(bareme('par an', dates)).toEqual([9, 9, 6, 0])
    expect(bareme('par mois', dates, 1)).toEqual([36, 36, 35, 0])
    expect(bareme('par mois plafond 30', dates, 1)).toEqual([30, 30, 30, 0])
    expect(bareme('par an plafond 9', dates)).toEqual([9, 9, 6, 0])
    expect(bareme('par an, plafond 8,5', dates)).toEqual([8.5, 8.5, 6, 0])
  })

  it('une date à venir arrête sa ligne', () => {
    expect(bareme('par an', ['2024-03-16', '2023-03-15'])).toEqual([expect.stringContaining('au plus tard au jour du calcul'), 3])
  })

  it('un numéro de série vaut la date, l’heure ne compte pas', () => {
    expect(bareme('par mois', [44270, 44270.99, 44271], 1)).toEqual([36, 36, 35])
  })
})

describe('paliers', () => {
  const texte = 'paliers 12:5 | 24:10 | >36:20'
  it('« 12: » atteint à 12, « >36: » strictement au-delà de 36, en mois révolus', () => {
    expect(
      bareme(texte, ['2023-03-16', '2023-03-15', '2022-03-16', '2022-03-15', '2021-03-15', '2021-02-16', '2021-02-15'], null),
    ).toEqual([0, 5, 5, 10, 10, 10, 20])
  })

  it('la valeur elle-même quand la colonne est un nombre', () => {
    expect(bareme(texte, [11.9, 12, 23, 24, 36, '36', 36.1, '37'], null)).toEqual([0, 5, 5, 10, 10, 10, 20, 20])
  })

  it('dans le désordre, avec plafond, « points » ignoré quel qu’il soit', () => {
    expect(bareme('Paliers >36:20 | 12:5 | 24:10 plafond 15', [12, 24, 40], 999)).toEqual([5, 10, 15])
    expect(bareme('paliers 36:10 | >36:20', [35, 36, 37], null)).toEqual([0, 10, 20])
    expect(bareme('paliers ≥ 10 : 1,5', [9, 10], null)).toEqual([0, 1.5])
  })
})

describe('seuils', () => {
  it.each([
    ['>=30', [29.9, 30, 30.1], [0, 3, 3]],
    ['>0,3', [0.29, 0.3, 0.1 + 0.2, 0.31], [0, 0, 0, 3]],
    ['<2', [1, 2, 3], [3, 0, 0]],
    ['<=2', ['1,5', '2', '2,1'], [3, 3, 0]],
    ['> 30 %', [0.3, 0.301, 30, 25, 30.1, '30 %', '30,5 %', '0,5 %', 0, null], [0, 3, 0, 0, 3, 0, 3, 0, 0, 0]],
    ['>= 30 %', [0.3, 30, 29, 0.299, 1], [3, 3, 0, 0, 3]],
  ])('%s', (seuil, valeurs, attendues) => expect(bareme(null, valeurs, 3, seuil)).toEqual(attendues))

  it('sous un seuil en %, une cellule qui n’est pas un taux arrête sa ligne', () => {
    expect(bareme(null, ['30 €', true, -1], 3, '> 30 %')).toEqual([
      expect.stringContaining('taux attendu'),
      expect.stringContaining('« Lu » : taux attendu'),
      expect.stringContaining('« -1 » lu'),
    ])
  })

  it('un booléen ou une unité n’est pas un nombre', () => {
    expect(bareme(null, [true, '12 ans', 31], 3, '>=30')).toEqual([
      expect.stringContaining('nombre'),
      expect.stringContaining('12 ans'),
      3,
    ])
  })
})

describe('booléens et plafond', () => {
  it('sans seuil ni barème, toutes les écritures du vrai et du faux', () => {
    expect(bareme(null, [true, 'Oui', 'X', 1, 'o', false, 'Non', 0, '', null])).toEqual([3, 3, 3, 3, 3, 0, 0, 0, 0, 0])
    expect(bareme(null, [2, 'peut-être'])).toEqual([
      expect.stringContaining('VRAI ou FAUX'),
      expect.stringContaining('peut-être'),
    ])
  })

  it('points décimaux additionnés sans poussière de flottants', () => {
    const grille = [
      ['critère', 'points'],
      ['A', 0.1],
      ['B', '0,2'],
      ['C', 0.7],
    ]
    expect(
      notesDe(
        coter(
          ['A', 'B', 'C'],
          [
            [true, true, false],
            [true, true, true],
          ],
          grille,
        ),
      ),
    ).toEqual([0.3, 1])
  })
})

describe('doublement sur pièce (COT-06)', () => {
  const grille = [
    ['critère', 'points', 'barème', 'pièce', 'fin'],
    ['DALO', 100, 'plafond 60', 'Pièce', null],
    ['N01', -20, null, 'Pièce', '2024-12-31'],
  ]
  const lire = (piece: string | number | null, doublement: boolean) =>
    notesDe(coter(['DALO', 'N01', 'Pièce'], [[true, true, piece]], grille, { doublement }))[0]

  it.each([
    ['2023-03-15', 40],
    ['2023-03-16', 100],
    ['2024-03-15', 100],
    [null, 40],
    [0, 40],
  ])('pièce %s : %d, la pénalité n’est jamais doublée et le plafond s’applique avant', (piece, note) =>
    expect(lire(piece, true)).toBe(note),
  )

  it('option non retenue : la pièce ne se lit même pas', () => {
    expect([lire('2024-03-01', false), lire('sans date', false)]).toEqual([40, 40])
    expect(lire('sans date', true)).toContain('« sans date » lu')
  })

  it('« Pièces valides » et l’ancienneté gardent leur poids (AMB-29)', () => {
    const propre = [
      ['critère', 'points', 'pièce'],
      ['S36', 10, 'Pièce'],
      ['S24', 5, 'Pièce'],
    ]
    const rendu = coter(['S36', 'S24', 'Pièce'], [[true, true, '2024-03-01']], propre, { doublement: 'Oui' })
    expect(notesDe(rendu)).toEqual([20])
    expect(rendu.alertes.join()).toContain('n’est pas doublé')
  })
})
