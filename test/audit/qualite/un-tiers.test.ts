import { auditerFeuilles, resumer } from '../fabrique'

describe('un tiers dans la colonne du taux', () => {
  const lignes = (taux: number): readonly (readonly (string | number | null)[])[] => [
    ['Objectifs 2023-2025, cible 25 %'],
    ['Commune', 'RP', 'LLS', 'Déficit', 'Taux de rattrapage', 'Objectif'],
    ['Valbrune', 9873, 1898, 571, 0.33, 189],
    ['Lestre', 7600, 1420, 480, taux, 159],
    ['Ormoy', 6900, 1100, 625, 0.33, 207],
  ]

  it('se dit une fois, sans que le régime soit reproché', async () => {
    expect(resumer(await auditerFeuilles({ Objectifs: lignes(0.33) }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Objectifs: lignes(1 / 3) }))).toEqual([`AL SRU-04 Objectifs!E4 ${1 / 3}→0.33`])
    expect(resumer(await auditerFeuilles({ Objectifs: lignes(0.34) })).join()).toContain('EL SRU-03 Objectifs!E4')
  })
})
