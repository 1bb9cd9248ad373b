import fc from 'fast-check'
import { lireLectures, lirePeriode, objectifsSurPlage } from '../../../src/regles'
import type { Lectures, PeriodeTriennale } from '../../../src/regles'
import { trouverFonction } from '../../../src/catalogue'

const COLONNES = { residences: 0, logements: 1, cible: 2, situation: 3, notifies: 4 }

const NOMBRE_SALE = fc.constantFrom<unknown>(null, '', 0, -3, 12.5, '1 234', '12 logts', true, NaN, 1e12, '9873')
const RESIDENCES = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 50000 }) }, { weight: 1, arbitrary: NOMBRE_SALE })
const LOGEMENTS = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9000 }) }, { weight: 1, arbitrary: NOMBRE_SALE })
const CIBLE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(0.25, 0.2, 25, 20) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('25 %', '0,2', 0, null, 22, 'vingt') },
)
const SITUATION = fc.constantFrom<unknown>(
  null,
  '',
  0,
  'droit commun',
  'Droit commun',
  'nouvelle entrante rang 1',
  'exemptée',
  'inconnue',
  3,
)
const NOTIFIES = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(null, '', 0) }, { weight: 2, arbitrary: LOGEMENTS })
const LIGNE = fc.tuple(RESIDENCES, LOGEMENTS, CIBLE, SITUATION, NOTIFIES) as fc.Arbitrary<(number | string | boolean | null)[]>
const LECTURES = fc.constantFrom(
  '',
  'AMB-01: autre',
  'AMB-02: autre',
  'AMB-03: autre',
  'AMB-04: autre',
  'AMB-05: autre',
  'AMB-05: autre 2',
)

function lire(texte: string): Lectures {
  const couples = texte === '' ? [] : [texte.split(': ') as [string, string]]
  return lireLectures(couples) as Lectures
}

describe('objectifs d’une plage', () => {
  it('chaque ligne calculée égale l’appel seul ; toute autre est laissée à l’appel seul', () => {
    const fonction = trouverFonction('SRU_OBJECTIF')
    fc.assert(
      fc.property(
        fc.array(LIGNE, { minLength: 1, maxLength: 12 }),
        LECTURES,
        fc.constantFrom('2023-2025', '2026-2028'),
        (lignes, lectures, periode) => {
          const sortie = new Float64Array(lignes.length)
          const options = { periode: lirePeriode(periode)?.periode as PeriodeTriennale, lectures: lire(lectures) }
          const restantes = objectifsSurPlage(lignes, COLONNES, options, sortie)
          expect(restantes).toBe(sortie.filter(Number.isNaN).length)
          lignes.forEach(([rp = null, ls = null, cible = null, situation = null, notifies = null], rang) => {
            const seul = fonction?.evaluer([rp, ls, cible, situation, notifies, null, periode, lectures], { expliquer: false })
            const valeur = sortie[rang] ?? NaN
            if (!Number.isNaN(valeur)) expect(seul).toMatchObject({ etat: 'etabli', valeur })
          })
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('une ligne propre de commune déficitaire n’est jamais laissée', () => {
    const sortie = new Float64Array(4)
    const lignes = [
      [9873, 1898, 0.25],
      [10000, 2300, 25],
      [6000, 1122, 0.2],
      [1, 0, 20],
    ]
    expect(
      objectifsSurPlage(lignes, { residences: 0, logements: 1, cible: 2 }, { periode: '2023-2025', lectures: new Map() }, sortie),
    ).toBe(0)
    expect([...sortie]).toEqual([189, 100, 78, 1])
  })
})
