import { lireLectures, nomDeLecture, POINTS_OUVERTS, PERIODES, lirePeriode } from '../../../src/regles'

describe('points ouverts', () => {
  it('soixante-quinze, d’AMB-01 à AMB-75, dans l’ordre', () => {
    expect(POINTS_OUVERTS.map(({ id }) => id)).toEqual(
      Array.from({ length: 75 }, (_, rang) => `AMB-${String(rang + 1).padStart(2, '0')}`),
    )
  })

  it.each(POINTS_OUVERTS.map((point) => [point.id, point] as const))(
    '%s dit sa question et des lectures distinctes',
    (_id, point) => {
      const lectures = [point.defaut, ...point.autres]
      expect(point.question.length).toBeGreaterThan(5)
      expect(new Set(lectures).size).toBe(lectures.length)
      lectures.forEach((_, rang) => {
        const lues = lireLectures([[point.id, nomDeLecture(rang)]])
        expect(lues instanceof Map ? lues.get(point.id) : lues).toBe(rang)
      })
      expect(lireLectures([[point.id, nomDeLecture(lectures.length)]])).toMatchObject([{ id: 'lectures.lecture-inexistante' }])
    },
  )

  it.each([
    ['AMB-05', 2],
    ['AMB-43', 3],
    ['AMB-11', 0],
    ['AMB-54', 0],
    ['AMB-71', 0],
    ['AMB-72', 0],
    ['AMB-01', 1],
  ])('%s a %d autre(s) lecture(s)', (id, nombre) => {
    expect(POINTS_OUVERTS.find((point) => point.id === id)?.autres).toHaveLength(nombre)
  })

  it('tous les refus d’un coup, chacun par son nom', () => {
    const motifs = lireLectures([
      ['AMB-76', 'autre'],
      ['AMB-01', 'autre 2'],
      ['AMB-02', 'bof'],
      ['AMB-03', 'autre'],
      ['AMB-03', 'défaut'],
    ])
    expect(motifs).toMatchObject([
      { id: 'lectures.id-inconnu', donnees: { lu: 'AMB-76' } },
      { id: 'lectures.lecture-inexistante', donnees: { id: 'AMB-01', lu: 'autre 2' } },
      { id: 'lectures.lecture-inexistante', donnees: { id: 'AMB-02', lu: 'bof' } },
      { id: 'lectures.contradictoires', donnees: { id: 'AMB-03' } },
    ])
  })

  it('une lecture répétée à l’identique passe, sans égard à la casse', () => {
    expect(
      lireLectures([
        ['amb-05', 'Autre 2'],
        ['AMB-05', 'AUTRE 2'],
      ]),
    ).toEqual(new Map([['AMB-05', 2]]))
  })
})

describe('périodes triennales', () => {
  it.each([
    ['2023-2025', '2023-2025'],
    [' 2026 – 2028 ', '2026-2028'],
    ['2020-2022', undefined],
    ['2029-2031', undefined],
    ['2024', undefined],
    ['2023-2026', undefined],
  ])('« %s » → %s', (texte, attendue) => expect(lirePeriode(texte)?.periode).toBe(attendue))

  it('se suivent sans trou ni recouvrement, et seule la seconde est à vérifier', () => {
    expect(PERIODES.map(({ du, au, aVerifier }) => [du, au, aVerifier])).toEqual([
      ['2023-01-01', '2025-12-31', false],
      ['2026-01-01', '2028-12-31', true],
    ])
  })
})
