import fc from 'fast-check'
import { memeNomDeFeuille, verifierNouveauNom } from '../../src/classeur/nom-de-feuille'
import { PERIODES } from '../../src/regles'
import { feuilleDeTable, parCommune, tablesDe } from '../../src/trames'

const TABLES = PERIODES.slice(0, 1).flatMap((fiche) => tablesDe(fiche))

describe('tables commune par commune', () => {
  it('sont la présentation et tout le 1er volet, et elles seules', () => {
    const dites = TABLES.filter(({ place }) => /^Présentation|^1er volet/.test(place)).map(({ id }) => id)
    expect(TABLES.map(({ id }) => id).filter(parCommune)).toEqual(dites)
    expect(dites).toEqual(['TAB-03', 'TAB-04', 'TAB-05', 'TAB-06', 'TAB-07', 'TAB-08', 'TAB-09', 'TAB-10'])
  })
})

describe('nom de la feuille d’une table', () => {
  it('est celui de la table pour un contrat entier, suivi du nom de la commune sinon', () => {
    expect(feuilleDeTable('TAB-04', null)).toBe('TAB-04')
    expect(feuilleDeTable('TAB-04', ' Mouvaux ')).toBe('TAB-04 Mouvaux')
    expect(feuilleDeTable('TAB-04', 'L’Haÿ-les-Roses')).toBe('TAB-04 L’Haÿ-les-Roses')
  })

  it('distingue deux longs noms qui ne diffèrent qu’à la fin, et deux noms aux signes interdits', () => {
    const [nord, sud] = ['Saint-Barthélemy-le-Plain-Nord', 'Saint-Barthélemy-le-Plain-Sud'].map((nom) => feuilleDeTable('TAB-04', nom))
    expect(nord).toMatch(/^TAB-04 Saint-Barthélemy-~\w{6}$/)
    expect(sud).toMatch(/^TAB-04 Saint-Barthélemy-~\w{6}$/)
    expect(nord).not.toBe(sud)
    expect(feuilleDeTable('TAB-04', 'A/B')).not.toBe(feuilleDeTable('TAB-04', 'A:B'))
    expect(feuilleDeTable('TAB-04', 'A/B')).not.toBe(feuilleDeTable('TAB-04', 'A-B'))
  })

  it('ne change pas quand le même nom s’écrit dans une autre casse', () => {
    const [un, autre] = ['Saint-Barthélemy-le-Plain-Nord', 'SAINT-BARTHÉLEMY-LE-PLAIN-NORD'].map((nom) => feuilleDeTable('TAB-04', nom))
    expect(memeNomDeFeuille(un ?? '', autre ?? '')).toBe(true)
  })

  it('est toujours admis par Excel, et le même pour une même commune', () => {
    const nom = fc.string({ unit: fc.constantFrom('a', 'É', '’', "'", '/', '[', ':', ' ', '-', '𝒜', '\u0007'), minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(nom, (commune) => {
        const feuille = feuilleDeTable('TAB-10', commune)
        expect(() => verifierNouveauNom(feuille, [])).not.toThrow()
        expect([...feuille].some((signe) => /^[\uD800-\uDFFF]$/.test(signe))).toBe(false)
        expect(feuilleDeTable('TAB-10', commune)).toBe(feuille)
      }),
    )
  })
})
