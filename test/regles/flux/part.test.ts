import fc from 'fast-check'
import { lireReservataire, MODES_ARRONDI, partDuFlux, RESERVATAIRES } from '../../../src/regles'
import { calculer } from '../../cas/lecteur'
import { entreeDePart, issue, part } from './reservataire'

describe('plafonds (FLUX-08, FLUX-15), juste dessous, dessus et au-delà', () => {
  it.each([
    ['État', 29.99, 194],
    ['État', 30, 195],
    ['État', 30.01, 'refuse'],
    ['agents', 4.99, 32],
    ['agents', 5, 32],
    ['agents', 5.01, 'refuse'],
    ['collectivité', 20, 130],
    ['collectivité', 20.01, 'refuse'],
    ['EPCI', 20, 130],
    ['EPCI', 20.01, 'refuse'],
    ['Action Logement', 40, 260],
    ['employeur', 100, 650],
    ['autre', 100, 650],
  ] as const)('%s à %d %% de 650 : %s', (reservataire, points, attendu) =>
    expect(part(1000, 350, points, reservataire)).toBe(attendu),
  )

  it.each([
    ['État', 35, 227],
    ['collectivité', 25, 162],
    ['EPCI', 25, 162],
    ['agents', 5.01, 'refuse'],
    ['agents', 6, 'refuse'],
    ['autre', 50, 325],
  ] as const)('%s à %d %% avec titre : %s', (reservataire, points, attendu) => {
    expect(part(1000, 350, points, reservataire, { derogation: true })).toBe(attendu)
  })

  it('un plafonné arrondi par défaut ne dépasse jamais son maximum exact', () => {
    const plafonds = [
      ['État', 30, 10, 3],
      ['agents', 5, 20, 1],
      ['collectivité', 20, 5, 1],
    ] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(...plafonds),
        (c, [reservataire, points, fois, parts]) => {
          const n = part(c, 0, points, reservataire) as number
          expect(fois * n).toBeLessThanOrEqual(parts * c)
          expect(fois * (n + 1)).toBeGreaterThan(parts * c)
        },
      ),
    )
  })
})

describe('assiette (FLUX-04) et données absentes', () => {
  it.each([
    [1000, 350, 195],
    [350, 350, 0],
    [350, 351, 'refuse'],
    [0, 0, 0],
    [0, 1, 'refuse'],
    [1, 0, 0],
    [4, 0, 1],
    [3, 0, 0],
  ])('A %d, B %d, État 30 %% : %s', (a, b, attendu) => expect(part(a, b, 30, 'État')).toBe(attendu))

  it.each([
    [{ misEnLocation: null }, 'incomplet'],
    [{ soustraits: null }, 'incomplet'],
    [{ points: null }, 'incomplet'],
    [{ misEnLocation: 0, soustraits: null }, 0],
  ])('%j : %s', (manque, attendu) => {
    expect(issue(partDuFlux({ ...entreeDePart(1000, 350, 30, 'État'), ...manque }, { expliquer: true }))).toBe(attendu)
  })
})

describe('arrondi d’une part (FLUX-18, AMB-43)', () => {
  it.each([
    [0, 32, 33],
    [1, 33, 33],
    [2, 33, 33],
    [3, 32, 32],
  ])('lecture %d : agents %d, Action Logement %d (32,5)', (rang, agents, als) => {
    const lectures = new Map([['AMB-43', rang]])
    expect([part(1000, 350, 5, 'agents', { lectures }), part(1000, 350, 5, 'Action Logement', { lectures })]).toEqual([
      agents,
      als,
    ])
  })

  it('l’argument explicite prime ; s’il contredit la lecture, refus', () => {
    expect(MODES_ARRONDI.map((arrondi) => part(1000, 350, 5, 'agents', { arrondi }))).toEqual([33, 33, 32])
    expect(part(1000, 350, 5, 'agents', { arrondi: 'supérieur', lectures: new Map([['AMB-43', 2]]) })).toBe(33)
    expect(part(1000, 350, 5, 'agents', { arrondi: 'supérieur', lectures: new Map([['AMB-43', 1]]) })).toBe('refuse')
  })

  it('AMB-37 : base A pour l’État et ses agents seulement ; une part au-dessus du flux est refusée', () => {
    const lectures = new Map([['AMB-37', 1]])
    expect(part(1000, 350, 30, 'État', { lectures })).toBe(300)
    expect(part(1000, 350, 5, 'agents', { lectures })).toBe(50)
    expect(part(1000, 350, 20, 'collectivité', { lectures })).toBe(130)
    expect(part(1000, 800, 30, 'État', { lectures })).toBe('refuse')
  })

  it('égale le calcul en entiers de taille libre', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 10000 }),
        fc.constantFrom(...MODES_ARRONDI),
        (c, centiemes, arrondi) => {
          const n = BigInt(c) * BigInt(centiemes)
          const attendu =
            arrondi === 'supérieur' ? (n + 9999n) / 10000n : arrondi === 'proche' ? (n + 5000n) / 10000n : n / 10000n
          expect(part(c, 0, centiemes / 100, 'autre', { arrondi })).toBe(Number(attendu))
        },
      ),
    )
  })
})

describe('réservataires', () => {
  it.each(RESERVATAIRES.map((r) => [r]))('« %s » se relit tel quel', (reservataire) => {
    expect(lireReservataire(reservataire.toUpperCase())).toBe(reservataire)
  })

  it.each([
    ['préfet', 'État'],
    ['agents civils et militaires', 'agents'],
    ['commune', 'collectivité'],
    ['métropole', 'EPCI'],
    ['ALS', 'Action Logement'],
    ['publics prioritaires', 'prioritaires'],
    ['bailleur', undefined],
  ])('« %s » → %s', (texte, attendu) => expect(lireReservataire(texte)).toBe(attendu))
})

describe('logements libérés ou mis en location (AMB-36) : dit seulement quand la lecture est choisie', () => {
  it.each([
    ['AMB-36: défaut', 'Lecture retenue : mis en location'],
    ['AMB-36: autre', 'Lecture retenue : libérés'],
  ])('%s', (lectures, fragment) => {
    const [dite] = calculer('FLUX_PART', [1000, 350, 0.3, 'État', null, null, lectures]).hypotheses.filter(({ id }) => id === 'AMB-36')
    expect(dite?.effet).toContain(fragment)
  })
})
