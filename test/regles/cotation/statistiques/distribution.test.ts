import fc from 'fast-check'
import type { Brut } from '../../../../src/catalogue'
import { distributionParGroupe, LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import type { LigneDeDistribution } from '../../../../src/regles'
import { noteDeRang, quartile, rangDuPremierQuart } from '../../../../src/regles/cotation/statistiques/ordre'

function distribuer(notes: readonly Brut[], groupes: readonly Brut[] | null = null, seuilSecret = 2): readonly LigneDeDistribution[] {
  const resultat = distributionParGroupe(
    {
      notes: notes.map((note) => [note]),
      groupes: groupes?.map((groupe) => [groupe]) ?? null,
      actives: null,
      seuilSecret,
      lectures: LECTURES_PAR_DEFAUT,
    },
    { expliquer: false },
  )
  return resultat.etat === 'etabli' ? resultat.valeur : []
}

/** Médiane et quartiles écrits naïvement, par tri. */
function parTri(notes: readonly number[], q: number): number {
  const triees = [...notes].sort((a, b) => a - b)
  const place = ((triees.length - 1) * q) / 4
  const [basse = 0, haute = basse] = triees.slice(Math.floor(place))
  return basse + (haute - basse) * (place - Math.floor(place))
}

const NOTES = fc.array(fc.integer({ min: -30, max: 60 }).map((n) => n / 4), { minLength: 1, maxLength: 60 })

describe('notes de rang donné, sans tri', () => {
  it('comme le tri, ex æquo compris', () => {
    fc.assert(
      fc.property(NOTES, fc.nat(), (notes, graine) => {
        const k = graine % notes.length
        expect(noteDeRang(Float64Array.from(notes), notes.length, k)).toBe([...notes].sort((a, b) => a - b)[k])
      }),
      { numRuns: 1000 },
    )
  })

  it('quartiles à la façon de QUARTILE.INCLURE, médiane comprise', () => {
    fc.assert(
      fc.property(NOTES, fc.constantFrom(1, 2, 3), (notes, q) => {
        expect(quartile(Float64Array.from(notes), notes.length, q as 1 | 2 | 3)).toBeCloseTo(parTri(notes, q), 8)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [[1, 2, 3, 4], 1, 1.75],
    [[1, 2, 3, 4], 3, 3.25],
    [[7], 1, 7],
    [[12, 40, 95, 95, 180, 210], 1, 53.75],
    [[12, 40, 95, 95, 180, 210], 3, 158.75],
  ] as const)('quartile de %j, %d : %d', (notes, q, attendu) => expect(quartile(Float64Array.from(notes), notes.length, q)).toBe(attendu))

  it.each([
    [1, 0],
    [4, 3],
    [5, 3],
    [8, 6],
    [9, 6],
  ])('le premier quart de %d notes s’ouvre au rang %d', (n, rang) => expect(rangDuPremierQuart(n)).toBe(rang))

  it('un lot trié, inversé ou constant de 200 000 notes reste linéaire', () => {
    for (const noteA of [(i: number) => i, (i: number) => 200_000 - i, () => 5, (i: number) => i % 3]) {
      const debut = process.cpuUsage().user
      expect(quartile(Float64Array.from({ length: 200_001 }, (_, i) => noteA(i)), 200_001, 2)).toBeGreaterThanOrEqual(1)
      expect(process.cpuUsage().user - debut).toBeLessThan(1_000_000)
    }
  })
})

describe('distribution (COT-20)', () => {
  it('par groupe comme au naïf, l’ordre des lignes sans effet', () => {
    const ligne = fc.tuple(fc.integer({ min: -20, max: 90 }), fc.constantFrom('T1', 'T2', 't2', 'T10', '', null))
    fc.assert(
      fc.property(fc.array(ligne, { minLength: 2, maxLength: 40 }), fc.integer({ min: 2, max: 6 }), (lignes, seuil) => {
        const pleines = lignes.filter(([note, groupe]) => note !== 0 || (groupe ?? '') !== '')
        const lue = distribuer(lignes.map(([note]) => note), lignes.map(([, groupe]) => groupe), seuil)
        const inverse = [...lignes].reverse()
        expect(distribuer(inverse.map(([note]) => note), inverse.map(([, groupe]) => groupe), seuil)).toEqual(lue)
        for (const [groupe, effectif, meilleure, plusFaible, mediane] of lue) {
          if (effectif === 'secret') continue
          const siennes = pleines
            .filter(([, lu]) => groupe === 'Ensemble' || ((lu ?? '') === '' ? groupe === 'à classer' : groupe.toUpperCase() === lu?.toUpperCase()))
            .map(([note]) => note)
          expect([effectif, meilleure, plusFaible]).toEqual([siennes.length, Math.max(...siennes), Math.min(...siennes)])
          expect(mediane).toBe(parTri(siennes, 2))
          expect(siennes.length).toBeGreaterThanOrEqual(seuil)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('200 000 notes en cinquante groupes, en moins d’une seconde de processeur', () => {
    const notes = Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 331)
    const debut = process.cpuUsage().user
    const lue = distribuer(notes, notes.map((_, i) => `Commune ${i % 50}`), 11)
    expect(process.cpuUsage().user - debut).toBeLessThan(1_000_000)
    expect(lue).toHaveLength(51)
    expect(lue.at(-1)).toEqual(['Ensemble', 200_000, 330, 0, parTri(notes, 2)])
  })
})
