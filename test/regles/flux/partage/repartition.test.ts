import fc from 'fast-check'
import type { LigneDeFlux, Reservataire } from '../../../../src/regles'
import { repartirFlux, RESERVATAIRES, repartitionDuFlux } from '../../../../src/regles'

const PLAFONDS: Readonly<Record<string, number>> = { État: 30, agents: 5, collectivité: 20, EPCI: 20 }

interface Tiree {
  readonly reservataire: Reservataire
  readonly points: number
}

const RESERVATAIRE = fc.constantFrom(...RESERVATAIRES.filter((r) => r !== 'État' && r !== 'agents'))
const LIGNE: fc.Arbitrary<Tiree> = fc
  .record({ reservataire: RESERVATAIRE, centiemes: fc.integer({ min: 0, max: 700 }) })
  .map(({ reservataire, centiemes }) => ({ reservataire, points: centiemes / 100 }))
const ETAT: fc.Arbitrary<readonly Tiree[]> = fc
  .tuple(fc.integer({ min: 500, max: 3000 }), fc.integer({ min: 0, max: 500 }), fc.boolean())
  .map(([etat, agents, avecAgents]) => [
    { reservataire: 'État' as const, points: etat / 100 },
    ...(avecAgents ? [{ reservataire: 'agents' as const, points: agents / 100 }] : []),
  ])
const LIGNES: fc.Arbitrary<readonly Tiree[]> = fc
  .tuple(fc.array(LIGNE, { maxLength: 10 }), fc.oneof(fc.constant([]), ETAT))
  .map(([lignes, etat]) => [...lignes, ...etat])
const FLUX = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1_000_000_000 }))
const LECTURES = fc.integer({ min: 0, max: 3 }).map((rang) => new Map([['AMB-43', rang]]))

function repartir(flux: number, lignes: readonly LigneDeFlux[], lectures?: ReadonlyMap<string, number>) {
  const resultat = repartirFlux(flux, lignes, lectures === undefined ? {} : { lectures })
  if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
  return resultat.valeur
}

describe('répartition du flux : ce qui vaut pour toute entrée', () => {
  it('les parts de tête et le solde font C, aucune n’est négative, aucune ne dépasse sa part arrondie par excès ni son plafond', () => {
    fc.assert(
      fc.property(FLUX, LIGNES, LECTURES, (flux, lignes, lectures) => {
        const { logements, solde, prioritaires } = repartir(flux, lignes, lectures)
        const tetes = logements.filter((_, rang) => lignes[rang]?.reservataire !== 'agents')
        expect(tetes.reduce((somme, n) => somme + n, solde)).toBe(flux)
        expect(Math.min(solde, prioritaires ?? 0, ...logements)).toBeGreaterThanOrEqual(0)
        lignes.forEach(({ reservataire, points }, rang) => {
          const n = BigInt(logements[rang] ?? -1)
          const exact = BigInt(Math.round(points * 100)) * BigInt(flux)
          expect(n * 10000n).toBeGreaterThan(exact - 10000n)
          expect(n * 10000n).toBeLessThan(exact + 10000n)
          expect(n * 100n <= BigInt(PLAFONDS[reservataire] ?? 100) * BigInt(flux)).toBe(true)
        })
      }),
    )
  })

  it('plus forts restes : nul n’est servi avant un reste plus fort, et le solde garde au moins son entier', () => {
    fc.assert(
      fc.property(FLUX, LIGNES, (flux, lignes) => {
        const { logements, solde } = repartir(flux, lignes)
        const centiemes = 10000n * BigInt(flux) - lignes.reduce((total, { reservataire, points }) => (reservataire === 'agents' ? total : total + enCentiemes(points, flux)), 0n)
        const candidats = [
          ...lignes.flatMap(({ reservataire, points }, rang) => (PLAFONDS[reservataire] === undefined ? [{ exact: enCentiemes(points, flux), servi: logements[rang] ?? 0 }] : [])),
          { exact: centiemes, servi: solde },
        ].map(({ exact, servi }) => ({ reste: exact % 10000n, plus: BigInt(servi) - exact / 10000n }))
        expect(candidats.every(({ plus }) => plus >= 0n)).toBe(true)
        const passes = candidats.filter(({ plus }) => plus === 0n).map(({ reste }) => reste)
        const servis = candidats.filter(({ plus }) => plus > 0n).map(({ reste }) => reste)
        for (const passe of passes) expect(servis.slice(0, -1).every((reste) => reste >= passe)).toBe(true)
      }),
    )
  })

  it('ajouter un réservataire à 0 % ne change rien aux autres', () => {
    fc.assert(
      fc.property(FLUX, LIGNES, LECTURES, RESERVATAIRE, fc.nat(10), (flux, lignes, lectures, reservataire, place) => {
        const i = Math.min(place, lignes.length)
        const avec = repartir(flux, [...lignes.slice(0, i), { reservataire, points: 0 }, ...lignes.slice(i)], lectures)
        const sans = repartir(flux, lignes, lectures)
        expect(avec.logements[i]).toBe(0)
        expect({ ...avec, logements: avec.logements.filter((_, rang) => rang !== i), exacts: [] }).toEqual({ ...sans, exacts: [] })
      }),
    )
  })

  it('l’ordre des lignes est sans effet quand aucun reste n’est égal', () => {
    fc.assert(
      fc.property(FLUX, LIGNES, LECTURES, fc.nat(), (flux, lignes, lectures, graine) => {
        const distincts = lignes.map((ligne, rang) => ({ ...ligne, points: Number((ligne.points + (rang + 1) * 1.37e-6).toFixed(9)) }))
          .map((ligne) => ({ ...ligne, points: Math.min(ligne.points, PLAFONDS[ligne.reservataire] ?? 100) }))
        const restes = distincts.map(({ points }) => (BigInt(Math.round(points * 1e9)) * BigInt(flux)) % 100_000_000_000n)
        const solde = (100_000_000_000n * BigInt(flux) - somme(distincts, flux)) % 100_000_000_000n
        fc.pre(new Set([...restes, solde].map(String)).size === restes.length + 1)
        const ordre = distincts.map((_, rang) => rang).sort((a, b) => ((a * 7919 + graine) % 11) - ((b * 7919 + graine) % 11) || a - b)
        const droit = repartir(flux, distincts, lectures)
        const melange = repartir(flux, ordre.map((rang) => distincts[rang] as Tiree), lectures)
        expect(ordre.map((rang) => droit.logements[rang])).toEqual(melange.logements)
        expect([melange.solde, melange.prioritaires]).toEqual([droit.solde, droit.prioritaires])
      }),
    )
  })
})

function enCentiemes(points: number, flux: number): bigint {
  return BigInt(Math.round(points * 100)) * BigInt(flux)
}

function somme(lignes: readonly Tiree[], flux: number): bigint {
  return lignes.reduce(
    (total, { reservataire, points }) => (reservataire === 'agents' ? total : total + BigInt(Math.round(points * 1e9)) * BigInt(flux)),
    0n,
  )
}

describe('restes et arrondis', () => {
  const parts = (flux: number, lignes: readonly LigneDeFlux[], rang = 0) => {
    const { logements, solde } = repartir(flux, lignes, new Map([['AMB-43', rang]]))
    return [...logements, solde]
  }
  const libre = (points: number): LigneDeFlux => ({ reservataire: 'organisme', points })
  const plafonnee = (points: number): LigneDeFlux => ({ reservataire: 'EPCI', points })

  it('un taux plafonné rendu par une formule donne ses logements entiers, jamais un de moins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 10_000 }), fc.nat(), fc.integer({ min: 1, max: 100 }), (d, graine, fois) => {
        const n = graine % (Math.floor(d / 5) + 1)
        expect(parts(d * fois, [plafonnee(Number(((100 * n) / d).toPrecision(15)))])).toEqual([n * fois, (d - n) * fois])
      }),
    )
  })

  it('à reste égal, l’ordre de saisie l’emporte et le solde vient en dernier', () => {
    expect(parts(10, [libre(25), libre(25)])).toEqual([3, 2, 5])
    expect(parts(10, [libre(5), libre(5)])).toEqual([1, 0, 9])
    expect(parts(10, [libre(45)])).toEqual([5, 5])
  })

  it('nul ne reçoit plus que sa part arrondie par excès : le solde prend ce que les plafonnés laissent', () => {
    const quatre = [plafonnee(19), plafonnee(19), plafonnee(19), plafonnee(19)]
    expect(parts(10, [...quatre, libre(24)])).toEqual([1, 1, 1, 1, 3, 3])
    expect(parts(10, [...quatre, libre(20)])).toEqual([1, 1, 1, 1, 2, 4])
  })

  it('arrondis pour tous : le flux n’est jamais dépassé, les plus petits restes cèdent', () => {
    expect(parts(10, [libre(24), libre(36), libre(40)], 2)).toEqual([2, 4, 4, 0])
    expect(parts(10, [libre(24), libre(36)], 2)).toEqual([3, 4, 3])
    expect(parts(10, [libre(24), libre(36)], 1)).toEqual([2, 4, 4])
    expect(parts(10, [libre(24), libre(36)], 3)).toEqual([2, 3, 5])
    expect(parts(10, [plafonnee(19)], 2)).toEqual([2, 8])
    expect(parts(9, [plafonnee(20)], 2)).toEqual([1, 8])
  })

  it('les agents n’excèdent jamais l’État', () => {
    const lignes: readonly LigneDeFlux[] = [{ reservataire: 'État', points: 4.5 }, { reservataire: 'agents', points: 4.5 }, libre(95.5)]
    expect(repartir(20, lignes, new Map([['AMB-43', 2]]))).toMatchObject({ logements: [1, 1, 19], prioritaires: 0, solde: 0 })
    expect(repartir(30, lignes, new Map([['AMB-43', 2]]))).toMatchObject({ logements: [1, 1, 29], prioritaires: 0, solde: 0 })
    const serrees = [...lignes.slice(0, 2), libre(19.6), libre(19.6), libre(19.6), libre(19.6), libre(17.1)]
    expect(repartir(40, serrees, new Map([['AMB-43', 2]]))).toMatchObject({ logements: [1, 1, 8, 8, 8, 8, 7], prioritaires: 0, solde: 0 })
  })

  it('un titre lève le plafond, pas l’arrondi inférieur', () => {
    expect(repartir(650, [{ reservataire: 'État', points: 35, leve: true }])).toMatchObject({ logements: [227], solde: 423 })
    expect(repartir(650, [{ reservataire: 'État', points: 35, leve: true }], new Map([['AMB-43', 2]]))).toMatchObject({ logements: [228] })
  })

  it('une somme de taux calculés à 100 % passe, un dix-milliardième de point au-dessus aussi, un milliardième de trop non', () => {
    expect(repartirFlux(600, Array.from({ length: 6 }, () => libre(16.6666666666667))).etat).toBe('etabli')
    expect(repartirFlux(600, [libre(99.9999999), libre(0.000000101)]).etat).toBe('etabli')
    expect(repartirFlux(600, [libre(99.9999999), libre(0.0000001011)]).etat).toBe('refuse')
  })
})

it('table : le cumul des collectivités n’y compte que celles qu’aucun apport n’affranchit, chacune dans son territoire', () => {
  const table = repartitionDuFlux(
    {
      misEnLocation: 1000,
      soustraits: 0,
      lectures: new Map(),
      reservataires: [
        ['réservataire', 'taux', 'territoire', 'flux du territoire', 'apport'],
        ['commune', 0.04, 'Agglo', 300, null],
        ['EPCI', 0.021, 'AGGLO', null, null],
        ['commune', 0.03, 'agglo', null, 'Oui'],
        ['commune', 0.05, 'Ailleurs', 250, null],
        ['commune', 0.15, null, null, null],
      ],
    },
    { expliquer: false },
  )
  if (table.etat !== 'etabli') throw new Error(table.etat)
  expect(table.valeur.map(([, , , logements, plafond, { phrases }]) => [logements, plafond, phrases[0]?.id.replace('flux.verdict.', '')])).toEqual([
    [40, 60, 'non-conforme-cumul'],
    [21, 60, 'non-conforme-cumul'],
    [30, '', 'leve'],
    [50, 50, 'conforme'],
    [150, 200, 'conforme'],
    [709, '', 'solde'],
  ])
})
