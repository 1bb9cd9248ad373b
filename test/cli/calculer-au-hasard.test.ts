import * as fc from 'fast-check'
import { FONCTIONS } from '../../src/catalogue'
import { lancerIci } from './lancer-mixite'

const valeur = fc.oneof(
  fc.constantFrom(null, '', 0, 1, -1, 0.25, 25, '25 %', '1 234,5', '1,234', 'VRAI', 'x', '2024-02-30', '15/03/2024', '__proto__', 'AMB-01: autre'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 2_000_000 }),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
)
const plage = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([lignes, colonnes]) => fc.array(fc.array(valeur, { minLength: colonnes, maxLength: colonnes }), { minLength: lignes, maxLength: lignes }))
const tableau = fc.constant([['critère', 'points', 'barème'], ['DALO', 100, null], ['S28', 3, 'par an']])
const appel = fc.constantFrom(...FONCTIONS).chain((fonction) =>
  fc.record({
    nom: fc.constant(fonction.nom),
    args: fc.array(fc.oneof({ weight: 3, arbitrary: valeur }, { weight: 1, arbitrary: plage }, { weight: 1, arbitrary: tableau }), {
      maxLength: fonction.arguments.length,
    }),
  }),
)

describe('mixite calculer, sur n’importe quels arguments', () => {
  it('rend 0, 2 ou 3, un objet complet et cohérent, jamais une erreur interne', async () => {
    await fc.assert(
      fc.asyncProperty(appel, async ({ nom, args }) => {
        const { code, sortie, erreur } = await lancerIci('calculer', nom, JSON.stringify(args))
        expect(erreur).toBe('')
        const lu = JSON.parse(sortie) as { etat: string; valeur: unknown; message: unknown }
        expect(code).toBe({ etabli: 0, refuse: 2, incomplet: 3, 'sans-objet': 3 }[lu.etat])
        expect(lu.valeur === null).toBe(code !== 0)
        expect(lu.message === null).toBe(code === 0)
        expect(sortie).not.toMatch(/NaN|Infinity|undefined|\[object/)
      }),
      { numRuns: 600 },
    )
  })
})
