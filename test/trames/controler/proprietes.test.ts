import fc from 'fast-check'
import { PERIODES } from '../../../src/regles'
import { redigerConstat } from '../../../src/textes'
import type { LigneSaisie } from '../../../src/trames'
import { completude, controlerTable, tablesDe } from '../../../src/trames'
import { cadre, PLEINE, VIDE } from './saisie'

const contenu = fc.oneof(
  fc.constant(null),
  fc.nat(50_000),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.boolean(),
  fc.constantFrom('xx', '', 'sans objet', '12', 'Commune', 'État', '2023/2024', '25 %', 'Action foncière', '8 PLAI/12 PLUS', 'mensuelle'),
)

const CODES = ['plai', 'p1_suite', ...new Set(tablesDe(PERIODES[0] ?? { periode: '2023-2025', du: '', au: '', aVerifier: false }).flatMap(({ colonnes }) => colonnes.map(({ code }) => code)))]

describe.each(PERIODES.map((fiche) => [fiche.periode, fiche] as const))('contrôles de %s', (_periode, fiche) => {
  const tables = tablesDe(fiche)
  const lignes = fc.array(fc.dictionary(fc.constantFrom(...CODES), contenu, { maxKeys: 12 }) as fc.Arbitrary<LigneSaisie>, { maxLength: 7 })
  const entree = fc.record({
    modalite: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    communes: fc.constantFrom([PLEINE], [PLEINE, { ...PLEINE, nom: 'Y', plh: null, accord: false }], [VIDE], []),
    grandParis: fc.boolean(),
    ville: fc.constantFrom('Paris' as const, null),
  })

  it('quoi qu’on saisisse, chaque table se contrôle et chaque constat s’écrit, sans trou', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tables), lignes, entree, fc.integer({ min: 44_927, max: 46_000 }), (table, saisies, { grandParis, ville, ...suite }, aujourdhui) => {
        const contrat = cadre({ ...suite, fiche, territoire: { epci: null, grandParis, ville } })
        const constats = controlerTable(table.id, { entree: contrat, lignes: saisies, horsTableau: {}, reste: { aujourdhui, motifs: {}, tables: {} } })
        for (const phrase of constats.map(redigerConstat)) expect(phrase).toMatch(/^(?!.*(?:undefined|null|NaN|\[object)).+\.$/s)
      }),
      { numRuns: 600 },
    )
  })

  it('la complétude est toujours une part de seize', () => {
    fc.assert(
      fc.property(fc.subarray([...tables]), lignes, entree, (ecrites, saisies, { grandParis, ville, ...suite }) => {
        const contrat = cadre({ ...suite, fiche, territoire: { epci: null, grandParis, ville } })
        const saisie = Object.fromEntries(ecrites.map(({ id }) => [id, { lignes: saisies, horsTableau: {} }]))
        const resultat = completude({ entree: contrat, tables: saisie, comptabilisation: null })
        if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
        expect(resultat.valeur).toHaveLength(17)
        expect(Number.isInteger(16 * Number(resultat.valeur.at(-1)?.[2]))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
