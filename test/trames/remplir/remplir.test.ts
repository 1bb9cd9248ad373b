import fc from 'fast-check'
import { estErreurDeFormule, lireFormule, parcourir } from '../../../src/formules'
import { PERIODES } from '../../../src/regles'
import { redigerMessage } from '../../../src/textes'
import { decrireRemplissage, estFormuleDecrite, inventaireDe, nommer, TABLES_REMPLISSABLES, trouverTable } from '../../../src/trames'
import type { CommuneARemplir, TableRemplissable } from '../../../src/trames'
import { intitulesDe, periodeDe } from '../periode-de'

const VIDE: CommuneARemplir = {
  nom: 'X',
  residences: null,
  logements: null,
  cible: null,
  situation: null,
  manquants: null,
  objectifRetenu: null,
  tauxRetenu: null,
  plh: null,
  accord: null,
}
const PLEINE: CommuneARemplir = { ...VIDE, residences: 9873, logements: 1898, cible: 0.25, situation: 'droit commun', objectifRetenu: 160 }
const P23 = periodeDe('2023-2025')

const commune = fc.record<CommuneARemplir>({
  nom: fc.string({ minLength: 1, maxLength: 12 }),
  residences: fc.option(fc.nat(20_000)),
  logements: fc.option(fc.nat(20_000)),
  cible: fc.option(fc.constantFrom(0.2, 0.25)),
  situation: fc.option(fc.constantFrom('droit commun', 'exemptée')),
  manquants: fc.option(fc.nat(500)),
  objectifRetenu: fc.option(fc.nat(500)),
  tauxRetenu: fc.option(fc.constantFrom(0.25, 0.33)),
  plh: fc.option(fc.boolean()),
  accord: fc.option(fc.boolean()),
})

function phrases(table: TableRemplissable, donnees: CommuneARemplir): readonly string[] {
  const { manques, suppositions } = decrireRemplissage(table, [donnees], P23)
  return [...manques, ...suppositions].map(redigerMessage)
}

describe.each(TABLES_REMPLISSABLES.flatMap((table) => PERIODES.map((fiche) => [table, fiche.periode, fiche] as const)))('%s, %s', (id, periode, fiche) => {
  const { table, communes } = decrireRemplissage(id, [PLEINE, { ...PLEINE, nom: 'Y' }], fiche)

  it('garde exactement les colonnes de la trame, dans leur ordre', () => {
    const intitules = intitulesDe(id, periode)
    expect(table.cellules[0]?.slice(0, intitules.length)).toEqual(intitules)
    expect(table.cellules[0]?.slice(intitules.length)).toEqual(id === 'TAB-16' ? [null, 'Nom de la commune'] : [])
  })

  it('tient dans des rectangles qui partent de A1', () => {
    for (const { cellules } of [table, communes]) expect(new Set(cellules.map(({ length }) => length)).size).toBe(1)
    expect(communes.cellules).toHaveLength(3)
    expect(table.cellules).toHaveLength(id === 'TAB-14' ? 4 : 3)
    expect(communes.cellules[0]?.[5]).toContain(String(inventaireDe(fiche)))
  })

  it('met une formule dans chaque colonne calculée, et en pourcentage celles qui le sont', () => {
    const colonnes = trouverTable(id, fiche)?.colonnes ?? []
    for (const [rang, { mode, type }] of colonnes.entries()) {
      if (mode !== 'saisi') expect(estFormuleDecrite(table.cellules[1]?.[rang])).toBe(true)
      expect(table.pourcentages.includes(rang)).toBe(type === 'pourcentage')
    }
  })

  it('dit la période à chaque fonction qui en dépend', () => {
    const appels = table.cellules.flat().flatMap((contenu) => (estFormuleDecrite(contenu) ? [contenu.formule] : []))
    const datees = appels.filter((formule) => /SRU_(?:OBJECTIF|TAUX_RATTRAPAGE|PLAI_MIN|PLS_MAX)\(/.test(formule))
    expect(datees).toHaveLength(4)
    expect(datees.filter((formule) => !formule.includes(`,"${periode}")`))).toEqual([])
  })

  it('n’écrit que des formules lisibles, sans débordement, qui ne lisent que des rangs inférieurs', () => {
    fc.assert(
      fc.property(fc.array(commune, { minLength: 1, maxLength: 3 }), (toutes) => {
        const { cellules } = decrireRemplissage(id, toutes, fiche).table
        for (const contenu of cellules.flat()) {
          if (!estFormuleDecrite(contenu)) continue
          const lue = lireFormule(contenu.formule, 'en')
          if (estErreurDeFormule(lue)) throw new Error(contenu.formule)
          const noms = parcourir(lue.racine).flatMap((noeud) => (noeud.genre === 'appel' ? [noeud.nom] : []))
          expect(noms.filter((nom) => /FILTER|SORT|UNIQUE|SEQUENCE|XLOOKUP|TRANSPOSE|LET/.test(nom))).toEqual([])
          for (const [, lettre = '', ligne = ''] of contenu.formule.matchAll(/(?<![$\w!.])([A-Z])(\d+)/g)) {
            const lu = cellules[Number(ligne) - 1]?.[lettre.charCodeAt(0) - 65]
            if (estFormuleDecrite(lu)) expect(lu.rang).toBeLessThan(contenu.rang)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('données manquantes', () => {
  it('rien à dire quand tout est là', () => {
    for (const table of TABLES_REMPLISSABLES) expect(phrases(table, PLEINE)).toEqual([])
  })

  it('chaque donnée manquante se nomme', () => {
    expect(phrases('TAB-13', VIDE).map((phrase) => phrase.split(' : ')[0])).toEqual([
      'Donnée manquante, résidences principales',
      'Donnée manquante, logements sociaux',
      'Donnée manquante, taux cible',
      'Donnée manquante, objectif ou taux retenu',
      'Situation non renseignée, calcul au droit commun',
    ])
    expect(phrases('TAB-16', { ...PLEINE, cible: null })).toEqual([])
    expect(phrases('TAB-16', { ...PLEINE, cible: null, objectifRetenu: null, tauxRetenu: 0.25 })).toEqual([expect.stringMatching(/taux cible : X/)])
  })

  it.each([
    [999, true],
    [1000, false],
    [1001, false],
  ])('le PLH ne manque que sous 10 %% de logements sociaux : %i pour 10 000', (logements, manque) => {
    expect(phrases('TAB-16', { ...PLEINE, residences: 10_000, logements })).toHaveLength(manque ? 1 : 0)
    expect(phrases('TAB-16', { ...PLEINE, residences: 10_000, logements, plh: false })).toEqual([])
  })

  it('abrège une longue liste de noms', () => {
    expect(nommer(Array.from({ length: 23 }, (_rien, i) => `C${i}`))).toMatch(/C19 et 3 autres$/)
    expect(nommer(Array.from({ length: 20 }, (_rien, i) => `C${i}`))).toMatch(/C19$/)
  })
})
