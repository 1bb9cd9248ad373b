import { conflitsDeCriteres } from '../../../src/regles'
import { coter, notesDe } from './appel'

const locaux = (n: number): [string, number][] => Array.from({ length: n }, (_, i) => [`Local ${i + 1}`, 1])
const alertes = (...args: Parameters<typeof coter>): string => coter(...args).alertes.join('\n')

describe('critères locaux (COT-10)', () => {
  const negatifs = [
    ['N01', -5, '2024-12-31'],
    ['N02', -5, '2024-12-31'],
  ]
  const avec = (n: number, penalites: boolean, lectures = '') =>
    alertes(
      ['DALO'],
      [[true]],
      [['critère', 'points', 'fin'], ...locaux(n).map((l) => [...l, null]), ...(penalites ? negatifs : [])],
      { lectures },
    )

  it('huit locaux, un refus et une fraude : plein, sans dépassement', () =>
    expect(avec(8, true)).not.toContain('critères locaux'))
  it('neuf locaux et deux pénalités : onze', () => expect(avec(9, true)).toContain('11 critères locaux, 10 au plus'))
  it('les pénalités à part sous l’autre lecture d’AMB-74', () =>
    expect(avec(9, true, 'AMB-74: autre')).not.toContain('critères locaux'))
  it('dix locaux passent, onze non', () => {
    expect(avec(10, false)).not.toContain('critères locaux')
    expect(avec(11, false)).toContain('11 critères locaux')
  })
})

describe('pénalités (COT-11)', () => {
  const penalite = (debut: string, fin: string, points = -20) =>
    alertes(
      ['Refus', 'DALO'],
      [[true, true]],
      [
        ['critère', 'points', 'colonne', 'début', 'fin'],
        ['N01', points, 'Refus', debut, fin],
        ['DALO', 15, 'DALO', null, null],
      ],
    )

  it('plus de douze mois se signale, douze mois juste non', () => {
    expect(penalite('2024-02-01', '2025-01-31')).not.toContain('plus de 12 mois')
    expect(penalite('2024-02-01', '2025-02-01')).toContain('plus de 12 mois')
    expect(penalite('2024-02-01', '2025-02-20')).toContain('jusqu’au 20/02/2025')
  })

  it('la fin lue dans la demande est incluse ; sans elle, la pénalité compte 0 et se dit manquante', () => {
    const fins = [['2024-03-14'], ['2024-03-15'], ['2024-03-16'], [null]].map(([fin]) => [true, fin ?? null])
    const rendu = coter(['Refus', 'Fin'], fins, [
      ['critère', 'points', 'colonne', 'fin'],
      ['N01', -20, 'Refus', 'Fin'],
    ])
    expect(notesDe(rendu)).toEqual([0, -20, -20, 0])
    expect(rendu.explication.map(({ etape }) => etape).join()).toContain('Donnée manquante')
  })

  it('une pénalité plus forte qu’un critère prioritaire se signale', () => {
    expect(penalite('2024-02-01', '2024-07-31', -15)).not.toContain('pèse plus')
    expect(penalite('2024-02-01', '2024-07-31', -15.5)).toContain('pèse plus')
  })
})

describe('exclusions et implications (COT-09)', () => {
  const tous = new Set(['P04', 'S29', 'S06', 'S07', 'P13', 'S08', 'S34', 'S32', 'S35', 'S33', 'S38', 'S37', 'P05', 'P14', 'P15'])
  it.each([
    [['P04', 'S29'], 'exclusion'],
    [['S06', 'S07'], 'exclusion'],
    [['P14', 'P15'], 'exclusion'],
    [['P05', 'P15'], 'exclusion'],
    [['P13'], 'implication'],
    [['S34'], 'implication'],
    [['S35'], 'implication'],
    [['S38'], 'implication'],
  ])('%j : %s', (vrais, genre) => expect(conflitsDeCriteres(new Set(vrais), tous)).toMatchObject([{ genre }]))

  it.each([[['P04']], [['P13', 'S08']], [['S34', 'S32']], [['S38', 'S37']]])('%j : rien', (vrais) => {
    expect(conflitsDeCriteres(new Set(vrais), tous)).toEqual([])
  })

  it('un critère que la grille ne renseigne pas n’est pas supposé faux', () =>
    expect(conflitsDeCriteres(new Set(['P13']), new Set(['P13']))).toEqual([]))

  it('les demandes fautives se disent par leur rang, les notes n’en changent pas', () => {
    const grille = [
      ['critère', 'points'],
      ['P04', 20],
      ['S31', 0],
    ]
    const rendu = coter(
      ['P04', 'S31'],
      [
        [true, false],
        [true, true],
        ['?', true],
      ],
      grille,
    )
    expect(notesDe(rendu).slice(0, 2)).toEqual([20, 20])
    expect(rendu.alertes.join()).toContain('P04 et S31 s’excluent mais sont vrais ensemble pour 1 demande(s) : 2')
  })
})

describe('grille à relire', () => {
  it.each<[string, (string | number | null)[][], string]>([
    [
      'libellé proche d’un critère officiel',
      [
        ['critère', 'points'],
        ['Hébergé chez un tiers', 5],
      ],
      'P15',
    ],
    [
      'critère en double',
      [
        ['critère', 'points'],
        ['DALO', 5],
        ['P01', 5],
      ],
      'lignes 2 et 3',
    ],
    [
      'critère à 0 point',
      [
        ['critère', 'points'],
        ['DALO', 0],
      ],
      '0 point',
    ],
    [
      'critère périmé',
      [
        ['critère', 'points', 'fin'],
        ['DALO', 5, '2024-03-14'],
      ],
      'ne court pas',
    ],
    [
      'colonne sans usage',
      [
        ['critère', 'points', 'Poids'],
        ['DALO', 5, 3],
      ],
      'Poids',
    ],
  ])('%s', (_cas, grille, fragment) => expect(alertes(['DALO'], [[true]], grille)).toContain(fragment))

  it('un critère vaut encore le jour de sa fin et dès le jour de son début', () => {
    const note = (debut: string | null, fin: string | null) =>
      notesDe(
        coter(
          ['DALO'],
          [[true]],
          [
            ['critère', 'points', 'début', 'fin'],
            ['DALO', 5, debut, fin],
          ],
        ),
      )
    expect([note(null, '2024-03-15'), note(null, '2024-03-14'), note('2024-03-15', null), note('2024-03-16', null)]).toEqual([
      [5],
      [0],
      [5],
      [0],
    ])
  })
})

describe('données manquantes', () => {
  it('une donnée vide compte 0 et figure dans l’explication', () => {
    const rendu = coter(
      ['DALO', 'Dépôt'],
      [
        [true, null],
        [true, '2023-03-15'],
        [null, 0],
      ],
      [
        ['critère', 'points', 'barème'],
        ['DALO', 5, null],
        ['Dépôt', 1, 'par an'],
      ],
    )
    expect(notesDe(rendu)).toEqual([5, 6, ''])
    expect(rendu.explication.filter(({ etape }) => etape.includes('manquante'))).toEqual([
      { etape: 'Donnée manquante · Dépôt', calcul: expect.stringContaining('1'), valeur: 0 },
    ])
  })
})
