import fc from 'fast-check'
import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { Saisie } from '../../src/classeur/port'
import { apercevoir, creerJournal } from '../../src/remplissage'
import type { Accord } from '../../src/remplissage'
import type { ContenuDecrit } from '../../src/trames'
import { feuille, formule, GRAPHIQUE, photographier, remplissage } from './fabrique'

const saisie: fc.Arbitrary<Saisie> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom('', '=1+1', '+33', '-5', '@A1', 'Aix', 'é ’'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom({ erreur: '#N/A' } as const, { erreur: '#DIV/0!' } as const),
  fc.constantFrom(
    { formule: '=A1+1', valeur: 2 },
    { formule: '=MIXITE.VERSION()', valeur: 'v' },
    { formule: '=1/0', valeur: { erreur: '#DIV/0!' } as const },
  ),
)
const contenu: fc.Arbitrary<ContenuDecrit> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('', '=texte', 'Aix', 1, 0, true, 0.1 + 0.2),
  fc.constantFrom(formule('=1+2'), formule('=ROW()*2', 1), formule('="a"&"b"')),
)
const grille = <T>(case_: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[][]> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((largeur) => fc.array(fc.array(case_, { minLength: largeur, maxLength: largeur }), { minLength: 1, maxLength }))

const cas = fc.record({
  presentes: fc.array(fc.tuple(fc.constantFrom('table', 'Base', 'Autre'), grille(saisie, 6)), { maxLength: 3 }),
  base: grille(contenu, 6),
  table: grille(contenu, 6),
  avecGraphique: fc.boolean(),
  valeurs: fc.boolean(),
  accord: fc.constantFrom<Accord>('garder', 'remplacer'),
})

describe('propriétés du journal', () => {
  it('écrire puis remettre rend le classeur de départ, quel qu’il soit', async () => {
    await fc.assert(
      fc.asyncProperty(cas, async ({ presentes, base, table, avecGraphique, valeurs, accord }) => {
        const uniques = [...new Map(presentes).entries()]
        const classeur = creerClasseurMemoire([
          { nom: 'Notes' },
          ...uniques.map(([nom, cellules]) => ({ nom, contenu: cellules })),
        ])
        const avant = await photographier(classeur)
        const feuilles = [feuille('Base', base), feuille('Table', table)]
        const decrit = remplissage(feuilles, { graphiques: avecGraphique ? [GRAPHIQUE] : [] })
        const apercu = await apercevoir(classeur, decrit, { valeurs })
        expect(await photographier(classeur)).toEqual(avant)
        const journal = creerJournal(classeur)
        const resultat = await journal.ecrire(apercu, accord)
        if (resultat.genre !== 'ecrite') {
          expect([resultat.genre, await photographier(classeur)]).toEqual(['rien', avant])
          return
        }
        expect((await journal.remettre(resultat.ecriture.id)).genre).toBe('remise')
        expect(await photographier(classeur)).toEqual(avant)
      }),
      { numRuns: 150 },
    )
  })

  it('écrire deux fois de suite, en remplaçant, n’écrit rien la seconde ; rien hors du rectangle ne bouge', async () => {
    await fc.assert(
      fc.asyncProperty(cas, async ({ presentes, table, valeurs }) => {
        const uniques = [...new Map(presentes).entries()]
        const classeur = creerClasseurMemoire([
          { nom: 'Notes' },
          ...uniques.map(([nom, cellules]) => ({ nom, contenu: cellules })),
        ])
        const decrit = remplissage([feuille('Table', table)])
        const journal = creerJournal(classeur)
        const alentour = async () => {
          const lues = []
          for (const nom of ['Notes', ...uniques.map(([presente]) => presente)]) {
            const { lignes, colonnes } = { lignes: 8, colonnes: 8 }
            const { valeurs: toutes, formules } = await classeur.lire({ feuille: nom, ligne: 0, colonne: 0, lignes, colonnes })
            const dedans = (i: number, j: number): boolean => nom === 'table' && i < table.length && j < (table[0]?.length ?? 0)
            lues.push(toutes.map((rangee, i) => rangee.map((valeur, j) => (dedans(i, j) ? '…' : [valeur, formules[i]?.[j]]))))
          }
          return lues
        }
        const avant = await alentour()
        await journal.ecrire(await apercevoir(classeur, decrit, { valeurs }), 'remplacer')
        expect(await alentour()).toEqual(avant)
        expect(await journal.ecrire(await apercevoir(classeur, decrit, { valeurs }), null)).toEqual({ genre: 'rien' })
      }),
      { numRuns: 100 },
    )
  })

  it('« garder » ne change aucune cellule remplie', async () => {
    await fc.assert(
      fc.asyncProperty(grille(saisie, 6), grille(contenu, 6), async (presente, table) => {
        const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: presente }])
        const lire = () => classeur.lire({ feuille: 'Table', ligne: 0, colonne: 0, lignes: 8, colonnes: 8 })
        const avant = await lire()
        await creerJournal(classeur).ecrire(
          await apercevoir(classeur, remplissage([feuille('Table', table)]), { valeurs: false }),
          'garder',
        )
        const apres = await lire()
        avant.valeurs.forEach((rangee, i) =>
          rangee.forEach((valeur, j) => {
            const formuleDAvant = avant.formules[i]?.[j] ?? null
            if (formuleDAvant !== null) expect(apres.formules[i]?.[j]).toBe(formuleDAvant)
            else if (valeur !== null && valeur !== '')
              expect([apres.valeurs[i]?.[j], apres.formules[i]?.[j]]).toEqual([valeur, null])
          }),
        )
      }),
      { numRuns: 100 },
    )
  })
})
