import { lireDate } from '../../../src/regles'
import { dernierJourSur } from '../../../src/regles/com/dates'

describe('dates (COM-06)', () => {
  it.each([
    [45366, 45366],
    [45366.75, 45366],
    ['2024-03-15', 45366],
    ['15/03/2024', 45366],
    [' 15/03/2024 ', 45366],
    ['5/3/2024', 45356],
    ['29/02/2024', 45351],
    ['2000-02-29', 36585],
    [61, 61],
    [2958465, 2958465],
  ])('« %s » → %d', (lu, serie) => expect(lireDate(lu)).toBe(serie))

  it.each([
    ['15/03/24', 'annee-courte'],
    ['15-03-24', 'annee-courte'],
    ['31/02/2024', 'date-impossible'],
    ['29/02/2023', 'date-impossible'],
    ['29/02/2100', 'date-impossible'],
    ['2024-13-01', 'date-impossible'],
    ['00/01/2024', 'date-impossible'],
    ['2024-3-5', 'illisible'],
    ['mars 2024', 'illisible'],
    ['15.03.2024', 'illisible'],
    [0, 'vide'],
    ['', 'vide'],
    [null, 'vide'],
    [60, 'date-impossible'],
    [-1, 'date-impossible'],
    [2958466, 'date-impossible'],
    [true, 'booleen'],
  ])('« %s » refusé : %s', (lu, anomalie) => expect(lireDate(lu)).toBe(anomalie))

  it('« avant le 28 février » : la veille, ou le jour même sous l’autre lecture d’AMB-45', () => {
    const echeance = lireDate('2024-02-28') as number
    expect(dernierJourSur(echeance, false)).toBe(lireDate('2024-02-27'))
    expect(dernierJourSur(echeance, true)).toBe(echeance)
  })
})
