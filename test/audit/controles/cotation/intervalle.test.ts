import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function graves(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:EL|IN) /.test(constat))
}

const demandes = (note: number): Lignes => [
  ['N° demande', 'DALO', 'Handicap', 'Note'],
  ['D1', 'Oui', 'Non', 100],
  ['D2', 'Non', 'Oui', 50],
  ['D3', 'Oui', 'Oui', 150],
  ['D4', 'Oui', 'Non', note],
  ['D5', 'Non', 'Oui', 50],
]

describe('COT-05 : note quand la grille a plus de critères que les colonnes', () => {
  const grille = (points: number): Lignes => [['Critère', 'Points', 'Fin'], ['DALO', 100], ['Handicap', 50], [points < 0 ? 'Refus d’un logement adapté' : 'Habite la commune', points, points < 0 ? 45500 : null]]

  it.each([
    [100, []],
    [110, []],
    [105, []],
    [111, ['IN COT-05 Demandes!D5 111→100']],
    [99, ['IN COT-05 Demandes!D5 99→100']],
  ])('un critère absent de 10 points : note de %d', async (note, attendus) => {
    expect(await graves({ Grille: grille(10), Demandes: demandes(note) })).toEqual(attendus)
  })

  it.each([
    [80, []],
    [79, ['IN COT-05 Demandes!D5 79→100']],
    [101, ['IN COT-05 Demandes!D5 101→100']],
  ])('un critère absent de −20 points : note de %d', async (note, attendus) => {
    expect(await graves({ Grille: grille(-20), Demandes: demandes(note) })).toEqual(attendus)
  })
})

describe('COT-05 : une mesure n’est pas un nombre de points', () => {
  it('des taux d’effort sous le code de leur critère', async () => {
    const mesures: Lignes = [['N° demande', 'P01', 'P02', 'S13', 'Note'], ...[0.31, 0.36, 0.28, 0.42, 0.19, 0.55].map((taux, rang) => [`D${rang}`, 'Oui', 'Non', taux, 100])]
    expect(await graves({ Grille: [['Critère', 'Points'], ['DALO', 100], ['Handicap', 50], ['S13', 10]], Demandes: mesures })).toEqual([])
  })
})

describe('COT-05 : points d’un critère, sans grille au classeur', () => {
  const points = (dernier: number): Lignes => [
    ['N° demande', 'DALO', 'Habite la commune', 'Note'],
    ['D1', 100, 10, 110],
    ['D2', 100, 0, 100],
    ['D3', 0, 10, 10],
    ['D4', dernier, 10, dernier + 10],
  ]

  it.each([
    [100, []],
    [200, []],
    [80, ['EL COT-05 Demandes!B5 80→100']],
  ])('deux demandes à 100 points, une à %d', async (dernier, attendus) => {
    expect(await graves({ Demandes: points(dernier) })).toEqual(attendus)
  })

  it('plusieurs écarts font peut-être un barème', async () => {
    expect(await graves({ Demandes: [...points(80), ['D5', 60, 0, 60], ['D6', 40, 0, 40]] })).toEqual([])
    expect(await graves({ Demandes: [...points(80), ['D5', 80, 0, 80], ['D6', 100, 0, 100]] })).toEqual([])
  })
})
