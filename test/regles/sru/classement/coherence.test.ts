import fc from 'fast-check'
import type { EntreeSru, FichePeriode, Situation } from '../../../../src/regles'
import {
  logementsManquants,
  MODES_ARRONDI,
  objectifAuTaux,
  objectifLegal,
  PERIODES,
  regimeDeRattrapage,
  SITUATIONS,
  tauxDeLogementSocial,
  tauxDeRattrapage,
} from '../../../../src/regles'

const POINTS = ['AMB-01', 'AMB-02', 'AMB-03', 'AMB-04', 'AMB-07', 'AMB-08']

/** Communes au hasard, dont beaucoup à une borne ou à sa cible. */
const COMMUNE: fc.Arbitrary<EntreeSru> = fc
  .record({
    residences: fc.oneof(fc.constantFrom(100, 10_000, 25_000), fc.integer({ min: 1, max: 500_000 })),
    pourcent: fc.oneof(fc.constantFrom(16, 18, 20, 21, 23, 25), fc.integer({ min: 0, max: 30 })),
    reste: fc.integer({ min: -1, max: 1 }),
    cible: fc.constantFrom(20, 25),
    situation: fc.constantFrom<Situation>(...SITUATIONS),
    notifies: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
    arrondi: fc.option(fc.constantFrom(...MODES_ARRONDI), { nil: null }),
    periode: fc.constantFrom<FichePeriode>(...PERIODES),
    lectures: fc.dictionary(fc.constantFrom(...POINTS), fc.constant(1)).map((choix) => new Map(Object.entries(choix))),
  })
  .map(({ residences, pourcent, reste, ...autres }) => ({
    ...autres,
    residences,
    logements: Math.min(residences, Math.max(0, Math.floor((pourcent * residences) / 100) + reste)),
  }))

describe.each([true, false])('mêmes nombres que l’objectif légal (expliquer : %s)', (expliquer) => {
  it('objectif = arrondi (taux × manquants), et le régime dit ce taux', () => {
    fc.assert(
      fc.property(COMMUNE, (entree) => {
        const objectif = objectifLegal(entree, { expliquer })
        const taux = tauxDeRattrapage(entree, { expliquer })
        const manquants = logementsManquants(entree, { expliquer })
        const regime = regimeDeRattrapage(entree, { expliquer })
        expect(taux.etat).toBe(objectif.etat)
        if (objectif.etat === 'refuse') return expect([manquants.etat, regime.etat]).toEqual(['refuse', 'refuse'])
        if (regime.etat !== 'etabli') throw new Error('régime non établi')
        if (objectif.etat === 'sans-objet') {
          const exemptee = entree.situation === 'exemptée'
          if (!exemptee) expect(manquants).toMatchObject({ etat: 'etabli', valeur: 0 })
          return expect(regime.valeur).toBe(exemptee ? 'exemptée' : 'non déficitaire')
        }
        if (taux.etat !== 'etabli' || manquants.etat !== 'etabli') throw new Error('taux ou manquants non établis')
        const points = Math.round(100 * taux.valeur)
        const { arrondi, lectures } = entree
        const declare = objectifAuTaux({ manquants: manquants.valeur, taux: points, arrondi, lectures }, { expliquer })
        expect(declare).toMatchObject({ etat: 'etabli', valeur: objectif.etat === 'etabli' ? objectif.valeur : null })
        const viii = [10, 15, 25].includes(points)
        return expect(regime.valeur).toBe(viii ? 'VIII' : `${points} %`)
      }),
      { numRuns: 3000 },
    )
  })
})

it('le taux est le quotient exact, jamais hors de 0 à 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (residences, part) => {
      const logements = Math.floor(part * residences)
      const taux = tauxDeLogementSocial({ residences, logements }, { expliquer: false })
      expect(taux).toMatchObject({ etat: 'etabli', valeur: logements / residences })
    }),
  )
})
