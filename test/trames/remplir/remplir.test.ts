import fc from 'fast-check'
import { estErreurDeFormule, lireFormule, parcourir } from '../../../src/formules'
import { PERIODES } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'
import { decrireRemplissage, estFormuleDecrite, inventaireDe, nommer, TABLES_REMPLISSABLES, tablesDe } from '../../../src/trames'
import type { CommuneARemplir } from '../../../src/trames'
import { intitulesDe } from '../periode-de'
import { calculer, entree, P23, PLEINE, VIDE } from './calculer'

const CHAQUE = TABLES_REMPLISSABLES.flatMap((id) => PERIODES.map((fiche) => [id, fiche.periode, fiche] as const))
const DU_CONTRAT = CHAQUE.filter(([id]) => id >= 'TAB-13' && id <= 'TAB-18')

// Aucun chiffre dans les noms : « 1a » se lirait comme une heure dans un critère d'Excel, ce que l'évaluateur refuse de deviner.
const commune = fc.record<CommuneARemplir>({
  nom: fc
    .string({ unit: fc.constantFrom(...'abÉç\'’" -=+@'), minLength: 1, maxLength: 12 })
    .filter((nom) => /[a-zÉç]/.test(nom)),
  residences: fc.option(fc.nat(20_000)),
  logements: fc.option(fc.nat(20_000)),
  cible: fc.option(fc.constantFrom(0.2, 0.25)),
  situation: fc.option(fc.constantFrom('droit commun', 'exemptée')),
  manquants: fc.option(fc.nat(500)),
  objectifRetenu: fc.option(fc.nat(500)),
  tauxRetenu: fc.option(fc.constantFrom(0.25, 0.33)),
  plh: fc.option(fc.boolean()),
  accord: fc.option(fc.boolean()),
  dateAccord: fc.option(fc.integer({ min: 44_927, max: 46_000 })),
  code: fc.option(fc.constantFrom('01004', '2A004')),
})

const lignes = fc.array(
  fc.record({
    f01: fc.option(fc.constantFrom('Les Tilleuls', 'La Gare')),
    f05: fc.option(fc.nat(50)),
    f06: fc.option(fc.nat(50)),
    f08: fc.option(fc.integer({ min: 2020, max: 2030 })),
    plai: fc.option(fc.nat(20)),
    arr: fc.option(fc.constantFrom('1er', '2e')),
    rp: fc.option(fc.nat(500)),
    ls: fc.option(fc.nat(500)),
    obj: fc.option(fc.nat(50)),
  }),
  { maxLength: 4 },
)

describe('tables qui se remplissent', () => {
  it('sont les vingt et une de la trame, dans son ordre', () => {
    expect(TABLES_REMPLISSABLES).toEqual(tablesDe(P23).map(({ id }) => id))
  })

  it('refuse un identifiant sans table', () => {
    expect(() => decrireRemplissage('TAB-21', entree([]))).toThrow('TAB-21')
  })

  it('prend le nom de feuille donné, sans casse pour la table', () => {
    const remplissage = decrireRemplissage('tab-13', entree([PLEINE], { feuille: 'Article 2' }))
    expect(remplissage.table).toBe('TAB-13')
    expect(remplissage.feuilles.at(-1)?.nom).toBe('Article 2')
  })
})

describe.each(CHAQUE)('%s, %s', (id, periode, fiche) => {
  const { feuilles } = decrireRemplissage(
    id,
    entree([PLEINE, { ...PLEINE, nom: 'Y' }], { fiche, territoire: { epci: 'M', grandParis: true, ville: 'Lyon' } }),
  )

  it('garde exactement les colonnes de la trame, dans leur ordre', () => {
    const intitules = intitulesDe(id, periode)
    const titres = feuilles.at(-1)?.cellules[0]?.filter((titre) => titre !== null) ?? []
    expect(titres.slice(0, intitules.length)).toEqual(intitules)
  })

  it('tient dans des rectangles qui partent de A1, une présentation par colonne', () => {
    for (const { cellules, colonnes, formats } of feuilles) {
      expect(new Set(cellules.map(({ length }) => length))).toEqual(new Set([colonnes.length]))
      expect(formats.filter(({ ligne, colonne }) => cellules[ligne]?.[colonne] === undefined)).toEqual([])
      expect(colonnes.every(({ largeur }) => largeur > 0)).toBe(true)
    }
  })
})

describe.each(DU_CONTRAT)('formules de %s, %s', (id, periode, fiche) => {
  it('disent la période à chaque fonction qui en dépend, et lisent la feuille « Hypothèses »', () => {
    const { feuilles } = decrireRemplissage(
      id,
      entree([PLEINE], { fiche, modalite: 'A', lignes: [{ f01: 'A', arr: '1er', obj: 3 }] }),
    )
    const formules = feuilles.flatMap(({ cellules }) =>
      cellules.flat().flatMap((contenu) => (estFormuleDecrite(contenu) ? [contenu.formule] : [])),
    )
    const appels = formules.flatMap((formule) => {
      const lue = lireFormule(formule, 'en')
      if (estErreurDeFormule(lue)) throw new Error(formule)
      return parcourir(lue.racine).flatMap((noeud) =>
        noeud.genre === 'appel' && noeud.nom.startsWith('MIXITE.') ? [{ formule, noeud }] : [],
      )
    })
    expect(appels.length).toBeGreaterThan(0)
    for (const { formule, noeud } of appels) {
      const textes = noeud.arguments.flatMap((argument) => (argument.genre === 'texte' ? [argument.valeur] : []))
      const sansPeriode = /SRU_(?:MANQUANTS|OBJECTIF_TAUX|TAUX)$/.test(noeud.nom)
      expect([formule, textes]).toEqual([formule, sansPeriode ? [] : [periode]])
      if (!noeud.nom.endsWith('SRU_TAUX'))
        expect(noeud.arguments.at(-1)).toMatchObject({ genre: 'reference', feuille: 'Hypothèses' })
    }
  })

  it('sont lisibles, sans débordement, et ne lisent que des rangs inférieurs ; rien n’est jamais en erreur de calcul', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(commune, { maxLength: 3, selector: ({ nom }) => nom.toLowerCase() }),
        lignes,
        (toutes, saisies) => {
          const remplissage = decrireRemplissage(id, entree(toutes, { fiche, lignes: saisies }))
          const cellules = remplissage.feuilles.at(-1)?.cellules ?? []
          for (const contenu of cellules.flat()) {
            if (!estFormuleDecrite(contenu)) continue
            expect(contenu.formule).not.toMatch(/FILTER|SORT|UNIQUE|SEQUENCE|XLOOKUP|TRANSPOSE|LET\(/)
            for (const { lu } of lectures(contenu.formule, cellules))
              if (estFormuleDecrite(lu)) expect(lu.rang).toBeLessThan(contenu.rang)
          }
          const calculees = calculer(remplissage).get(id) ?? []
          const erreurs = calculees
            .flat()
            .flatMap((valeur) => (typeof valeur === 'object' && valeur !== null ? [valeur.erreur] : []))
          expect(erreurs.filter((erreur) => erreur === '#DIV/0!' || erreur === '#NOM?' || erreur === '#REF!')).toEqual([])
        },
      ),
      { numRuns: 8 },
    )
  })
})

/** Cases de la table même que lit une formule, plages comprises. */
function lectures(formule: string, cellules: readonly (readonly unknown[])[]) {
  return [...formule.matchAll(/(?<![\w!.$'])\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?(?![\w(])/g)].flatMap(
    ([, a = 'A', de = '1', b = a, jusqua = de]) =>
      cellules
        .slice(Number(de) - 1, Number(jusqua))
        .flatMap((ligne) => ligne.slice(rangDe(a), rangDe(b) + 1).map((lu) => ({ lu }))),
  ) as readonly { readonly lu: Parameters<typeof estFormuleDecrite>[0] }[]
}

function rangDe(lettres: string): number {
  return [...lettres].reduce((rang, une) => rang * 26 + une.charCodeAt(0) - 64, 0) - 1
}

describe('données manquantes', () => {
  const phrases = (id: string, donnees: CommuneARemplir): readonly string[] => {
    const { manques, suppositions } = decrireRemplissage(id, entree([donnees]))
    return [...manques, ...suppositions].map(redigerMessage)
  }

  it('rien à dire quand tout est là', () => {
    for (const id of ['TAB-13', 'TAB-16']) expect(phrases(id, PLEINE)).toEqual([])
  })

  it('une répartition demande au moins deux communes (CMS-14)', () => {
    expect(phrases('TAB-14', PLEINE)).toEqual([expect.stringMatching(/: X y est seule\./)])
    expect(decrireRemplissage('TAB-14', entree([PLEINE, { ...PLEINE, nom: 'Y' }])).manques).toEqual([])
  })

  it('chaque donnée manquante se nomme, une seule fois', () => {
    const debuts = (id: string, donnees: CommuneARemplir): readonly string[] =>
      phrases(id, donnees).map((phrase) => phrase.split(' : ')[0] ?? '')
    expect(debuts('TAB-13', VIDE)).toEqual([
      'Donnée manquante, résidences principales',
      'Donnée manquante, logements sociaux',
      'Donnée manquante, taux cible',
      'Donnée manquante, objectif ou taux retenu',
      'Situation non renseignée, calcul au droit commun',
    ])
    expect(debuts('TAB-16', { ...VIDE, tauxRetenu: 0.25 })).toEqual([
      'Donnée manquante, résidences principales',
      'Donnée manquante, logements sociaux',
      'Donnée manquante, taux cible',
    ])
    expect(phrases('TAB-16', { ...PLEINE, cible: null })).toEqual([])
  })

  it.each([
    [999, true],
    [1000, false],
    [1001, false],
  ])('le PLH ne manque que sous 10 %% de logements sociaux : %i pour 10 000', (logements, manque) => {
    const sansPlh = { ...PLEINE, residences: 10_000, logements, plh: null }
    expect(phrases('TAB-16', sansPlh)).toHaveLength(manque ? 1 : 0)
    expect(phrases('TAB-16', { ...sansPlh, plh: false })).toEqual([])
  })

  it('abrège une longue liste de noms', () => {
    expect(nommer(Array.from({ length: 23 }, (_rien, i) => `C${i}`))).toMatch(/C19 et 3 autres$/)
    expect(nommer(Array.from({ length: 20 }, (_rien, i) => `C${i}`))).toMatch(/C19$/)
  })

  it('dit l’année d’inventaire de la période', () => {
    expect(PERIODES.map(inventaireDe)).toEqual([2022, 2025])
  })
})
