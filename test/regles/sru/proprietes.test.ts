import fc from 'fast-check'
import { MODES_ARRONDI, plancherRattrapage } from '../../../src/regles'
import { baremeDe, regimeVII, resoudreLectures } from '../../../src/regles/sru'
import { commune, objectif, objectifTemoin, valeurDe } from './commune'

const CIBLE = fc.constantFrom(20, 25)
const MODE = fc.constantFrom(...MODES_ARRONDI)
const RP = fc.integer({ min: 1, max: 1_000_000_000 })
const PART = fc.double({ min: 0, max: 0.3, noNaN: true })
const DISPOSITIF = fc.constantFrom('abaissant', 'mutualisant')
const bareme = baremeDe('2023-2025')
const parDefaut = resoudreLectures(new Map())

describe('propriétés de l’objectif légal', () => {
  it('égale le témoin en entiers de taille libre, notifié ou non', () => {
    fc.assert(
      fc.property(
        RP,
        PART,
        CIBLE,
        MODE,
        fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
        (rp, part, cible, arrondi, notifie) => {
          const ls = Math.floor(part * rp)
          const notifies = notifie === null || notifie > rp ? null : notifie
          const temoin = objectifTemoin(rp, ls, cible, arrondi, notifies)
          const attendu = temoin === 'sans-objet' && notifies !== null ? 'refuse' : temoin
          expect(objectif(commune(rp, ls, cible, { arrondi, notifies }))).toBe(attendu)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('plus de logements manquants, dans un même régime, ne baisse jamais l’objectif', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200000 }),
        PART,
        CIBLE,
        MODE,
        fc.integer({ min: 1, max: 50 }),
        (rp, part, cible, arrondi, moins) => {
          const ls = Math.floor(part * rp)
          const autre = Math.max(0, ls - moins)
          const regimes = [ls, autre].map((l) => regimeVII(rp, l, cible, bareme, parDefaut))
          fc.pre(regimes[0] !== 0 && regimes[0] === regimes[1])
          expect(objectif(commune(rp, autre, cible, { arrondi }))).toBeGreaterThanOrEqual(
            objectif(commune(rp, ls, cible, { arrondi })) as number,
          )
        },
      ),
    )
  })

  it('un déficit notifié plus grand ne baisse jamais l’objectif, et l’objectif ne dépasse jamais le déficit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20000 }),
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom(10000, 22000, 24000),
        MODE,
        (d, plus, ls, arrondi) => {
          const [a, b] = [d, d + plus].map((notifies) => objectif(commune(100000, ls, 25, { notifies, arrondi })) as number)
          expect(b).toBeGreaterThanOrEqual(a ?? NaN)
          expect(a).toBeLessThanOrEqual(d)
        },
      ),
    )
  })

  it('plancher ≤ objectif, quel que soit le dispositif, et plancher exact tenu par défaut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        PART,
        CIBLE,
        MODE,
        DISPOSITIF,
        (rp, part, cible, arrondi, dispositif) => {
          const entree = commune(rp, Math.floor(part * rp), cible, { arrondi })
          const legal = objectif(entree)
          const plancher = valeurDe(plancherRattrapage({ ...entree, dispositif }, { expliquer: false }))
          if (typeof legal === 'string') return expect(plancher).toBe(legal)
          return expect(plancher).toBeLessThanOrEqual(legal)
        },
      ),
    )
  })

  it('encadrement des trois arrondis', () => {
    fc.assert(
      fc.property(RP, PART, CIBLE, (rp, part, cible) => {
        const ls = Math.floor(part * rp)
        fc.pre(100 * ls < cible * rp)
        const [haut = 0, proche = 0, bas = 0] = MODES_ARRONDI.map(
          (arrondi) => objectif(commune(rp, ls, cible, { arrondi })) as number,
        )
        expect(haut - bas).toBeLessThanOrEqual(1)
        expect([haut, bas]).toContain(proche)
      }),
    )
  })
})
