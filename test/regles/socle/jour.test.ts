import fc from 'fast-check'
import {
  ajouterMois,
  anneesRevolues,
  compterMoisJusqua,
  depuisCivil,
  dernierJourAvecMois,
  enCivil,
  enIso,
  moisRevolus,
} from '../../../src/regles/socle/jour'

const jour = (iso: string): number => {
  const [annee = 0, mois = 0, quantieme = 0] = iso.split('-').map(Number)
  return depuisCivil(annee, mois, quantieme)
}
const JOURS = fc.integer({ min: 61, max: 73050 })

describe('dates civiles', () => {
  it.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-01-01', 36526],
    ['2024-03-15', 45366],
    ['9999-12-31', 2958465],
  ])('%s est le numéro de série %d d’Excel', (iso, serie) => {
    expect(jour(iso)).toBe(serie)
    expect(enIso(serie)).toBe(iso)
  })

  it('aller et retour, un jour après l’autre, comme le calendrier de la machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serie) => {
        const date = new Date((serie - 25569) * 86400000)
        expect(enIso(serie)).toBe(date.toISOString().slice(0, 10))
        const civil = enCivil(serie)
        expect(depuisCivil(Math.floor(civil / 10000), Math.floor(civil / 100) % 100, civil % 100)).toBe(serie)
      }),
    )
  })
})

describe('mois et années révolus (COM-06, COT-21)', () => {
  it.each([
    ['2019-05-10', '2023-05-09', 47, 3],
    ['2019-05-10', '2023-05-10', 48, 4],
    ['2024-01-31', '2024-02-28', 0, 0],
    ['2024-01-31', '2024-02-29', 1, 0],
    ['2024-01-31', '2024-03-30', 1, 0],
    ['2024-01-31', '2024-03-31', 2, 0],
    ['2023-01-31', '2023-02-28', 1, 0],
    ['2023-08-31', '2023-09-29', 0, 0],
    ['2023-08-31', '2023-09-30', 1, 0],
    ['2020-02-29', '2021-02-27', 11, 0],
    ['2020-02-29', '2021-02-28', 12, 1],
    ['2020-02-29', '2024-02-28', 47, 3],
    ['2020-02-29', '2024-02-29', 48, 4],
    ['2024-03-15', '2024-03-15', 0, 0],
    ['2024-03-16', '2024-03-15', -1, -1],
  ])('du %s au %s : %d mois, %d ans', (debut, fin, mois, ans) => {
    expect(moisRevolus(jour(debut), jour(fin))).toBe(mois)
    expect(anneesRevolues(jour(debut), jour(fin))).toBe(ans)
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
  ])('%s + %d mois = %s', (depart, mois, arrivee) => expect(enIso(ajouterMois(jour(depart), mois))).toBe(arrivee))

  it('les mois révolus sont le plus grand n tel que début + n mois ne dépasse pas la fin', () => {
    fc.assert(
      fc.property(JOURS, JOURS, (a, b) => {
        const [debut, fin] = a <= b ? [a, b] : [b, a]
        const n = moisRevolus(debut, fin)
        expect(ajouterMois(debut, n)).toBeLessThanOrEqual(fin)
        expect(ajouterMois(debut, n + 1)).toBeGreaterThan(fin)
      }),
      { numRuns: 1000 },
    )
  })

  it('le dernier jour qui a n mois à une date est bien le dernier', () => {
    fc.assert(
      fc.property(JOURS, fc.integer({ min: 0, max: 120 }), (fin, n) => {
        fc.pre(fin > 61 + 31 * (n + 1))
        const dernier = dernierJourAvecMois(fin, n)
        expect(ajouterMois(dernier, n)).toBeLessThanOrEqual(fin)
        expect(ajouterMois(dernier + 1, n)).toBeGreaterThan(fin)
      }),
      { numRuns: 1000 },
    )
  })

  it('la table des mois révolus d’une même fin dit comme le calendrier, jour par jour autour des fins de mois', () => {
    for (const fin of ['2024-02-29', '2023-02-28', '2024-03-31', '2024-04-30', '2024-03-15', '2025-01-01'].map(jour)) {
      const compter = compterMoisJusqua(fin)
      for (let debut = fin - 4000; debut <= fin + 3; debut += 1) {
        if (compter(debut) !== moisRevolus(debut, fin)) throw new Error(`${enIso(debut)} → ${enIso(fin)}`)
      }
      expect(compter(61)).toBe(moisRevolus(61, fin))
    }
  })
})
