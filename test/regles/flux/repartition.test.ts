import fc from 'fast-check'
import type { LigneDeFlux } from '../../../src/regles'
import { repartirFlux, RESERVATAIRES } from '../../../src/regles'
import { part } from './reservataire'

const REGISTRE: readonly LigneDeFlux[] = [
  { reservataire: 'État', points: 30 },
  { reservataire: 'agents', points: 5 },
  { reservataire: 'collectivité', points: 20 },
  { reservataire: 'Action Logement', points: 5 },
]
const PLAFONNES: readonly string[] = ['État', 'agents', 'collectivité', 'EPCI']

describe('répartition du flux (FLUX-18)', () => {
  it('exemple du registre : 163 + 32 + 130 + 33 + 292 = 650', () => {
    expect(repartirFlux(650, REGISTRE)).toMatchObject({
      etat: 'etabli',
      valeur: { logements: [195, 32, 130, 33], prioritaires: 163, solde: 292 },
    })
  })

  it.each([
    [
      [
        { reservataire: 'État', points: 30 },
        { reservataire: 'autre', points: 70.01 },
      ],
      'flux.somme-des-taux',
    ],
    [
      [
        { reservataire: 'État', points: 4 },
        { reservataire: 'agents', points: 5 },
      ],
      'flux.agents-superieurs',
    ],
    [[{ reservataire: 'agents', points: 5 }], 'flux.agents-superieurs'],
  ] as const)('%j est refusé : %s', (lignes, id) => {
    expect(repartirFlux(650, lignes)).toMatchObject({ etat: 'refuse', motifs: [{ id }] })
  })

  it('100 % exactement, agents compris dans l’État', () => {
    const lignes = [...REGISTRE, { reservataire: 'autre', points: 45 } as const]
    expect(repartirFlux(650, lignes)).toMatchObject({ valeur: { logements: [195, 32, 130, 33, 292], solde: 0 } })
    expect(
      repartirFlux(100, [
        { reservataire: 'autre', points: 33.3 },
        { reservataire: 'employeur', points: 66.7 },
      ]),
    ).toMatchObject({
      valeur: { logements: [33, 67], solde: 0 },
    })
  })

  it('les logements et le solde font le flux ; un plafonné vaut sa part seule, un autre à un logement près', () => {
    const ligne = fc.record({ reservataire: fc.constantFrom(...RESERVATAIRES), points: fc.integer({ min: 0, max: 2000 }) })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100000 }),
        fc.uniqueArray(ligne, { maxLength: 5, selector: (l) => l.reservataire }),
        (flux, tirees) => {
          const lignes = tirees.map((l) => ({ ...l, points: (l.reservataire === 'agents' ? l.points % 501 : l.points) / 100 }))
          const resultat = repartirFlux(flux, lignes)
          if (resultat.etat !== 'etabli') return expect(lignes.some((l) => l.reservataire === 'agents')).toBe(true)
          const { logements, solde } = resultat.valeur
          const total = lignes.reduce(
            (somme, l, rang) => (l.reservataire === 'agents' ? somme : somme + (logements[rang] ?? NaN)),
            solde,
          )
          expect(total).toBe(flux)
          expect(solde).toBeGreaterThanOrEqual(0)
          return lignes.forEach(({ reservataire, points }, rang) => {
            const exacte = (points * flux) / 100
            expect(Math.abs((logements[rang] ?? NaN) - exacte)).toBeLessThan(lignes.length + 1)
            if (!PLAFONNES.includes(reservataire)) return
            expect(logements[rang]).toBe(
              part(flux, 0, points, reservataire, { derogation: reservataire !== 'agents', arrondi: 'inférieur' }),
            )
          })
        },
      ),
    )
  })
})
