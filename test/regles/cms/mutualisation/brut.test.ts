import fc from 'fast-check'
import { repartirAuxPlusFortsRestes } from '../../../../src/regles/com'
import { arrondirBrut, brutDuTaux, brutEntier, enLogements } from '../../../../src/regles/cms/mutualisation/brut-exact'
import { auProrata, porterParPeu } from '../../../../src/regles/cms/mutualisation/porter'

describe('objectif brut exact', () => {
  it.each([
    [33, 571, 188.43, 189, 188, 188],
    [33, 443, 146.19, 147, 146, 146],
    [19, 488, 92.72, 93, 93, 92],
    [50, 241, 120.5, 121, 121, 120],
    [100, 78, 78, 78, 78, 78],
    [33.2, 571, 189.572, 190, 190, 189],
  ])('%d %% de %d = %d', (points, deficit, brut, superieur, proche, inferieur) => {
    const exact = brutDuTaux(points, deficit)
    expect(enLogements(exact)).toBe(brut)
    expect([arrondirBrut(exact, 'supérieur'), arrondirBrut(exact, 'proche'), arrondirBrut(exact, 'inférieur')]).toEqual([
      superieur,
      proche,
      inferieur,
    ])
  })

  it('cent fois 1 % d’un déficit font ce déficit, sans reste', () => {
    for (const deficit of [1, 571, 999_999_999]) expect(brutDuTaux(1, deficit) * 100n).toBe(brutEntier(deficit))
  })
})

const porteuses = fc
  .array(
    fc.record({ marge: fc.integer({ min: 0, max: 50 }), legal: fc.integer({ min: 1, max: 99 }), dejaMajoree: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  )
  .map((liste) => liste.map((porteuse, rang) => ({ ...porteuse, cle: `c${rang}` })))

describe('charge portée', () => {
  it.each([porterParPeu, auProrata.bind(null)])('tout ce qui peut l’être, jamais au-delà d’une marge', (porter) => {
    fc.assert(
      fc.property(porteuses, fc.integer({ min: 0, max: 200 }), (liste, besoin) => {
        const parts = porter(besoin, liste)
        const possible = liste.reduce((somme, { marge }) => somme + marge, 0)
        expect([...parts.values()].reduce((somme, part) => somme + part, 0)).toBe(Math.min(besoin, possible))
        for (const { cle, marge } of liste) expect((parts.get(cle) ?? 0) <= marge).toBe(true)
      }),
    )
  })

  it('les déjà majorées d’abord, puis la plus grande marge, puis le plus grand objectif légal, puis le nom', () => {
    const libre = { marge: 20, legal: 10, dejaMajoree: false }
    const premiere = (...liste: readonly (typeof libre & { readonly cle: string })[]) => [...porterParPeu(20, liste)]
    expect(premiere({ ...libre, cle: 'b' }, { ...libre, cle: 'a' })).toEqual([['a', 20]])
    expect(premiere({ ...libre, cle: 'a' }, { ...libre, cle: 'b', legal: 11 })).toEqual([['b', 20]])
    expect(premiere({ ...libre, cle: 'a', marge: 19 }, { ...libre, cle: 'b', legal: 1 })).toEqual([['b', 20]])
    expect(premiere({ ...libre, cle: 'a', legal: 99 }, { ...libre, cle: 'b', dejaMajoree: true })).toEqual([['b', 20]])
  })
})

describe('plus forts restes sur de grands nombres', () => {
  it('chaque part à l’entier inférieur exact, ou un de plus au plus fort reste', () => {
    const grand = fc.integer({ min: 1, max: 1_000_000_000 })
    fc.assert(
      fc.property(fc.array(grand, { minLength: 1, maxLength: 5 }), grand, (poids, total) => {
        const base = poids.reduce((somme, p) => somme + p, 0)
        const produits = poids.map((p) => BigInt(total) * BigInt(p))
        const manque = total - Number(produits.reduce((somme, produit) => somme + produit / BigInt(base), 0n))
        const restes = produits.map((produit, rang) => ({ rang, reste: produit % BigInt(base) }))
        const servis = new Set(
          [...restes]
            .sort((a, b) => (a.reste === b.reste ? a.rang - b.rang : a.reste > b.reste ? -1 : 1))
            .slice(0, manque)
            .map(({ rang }) => rang),
        )
        const voulues = produits.map((produit, rang) => Number(produit / BigInt(base)) + Number(servis.has(rang)))
        expect(repartirAuxPlusFortsRestes(total, poids, base)).toEqual(voulues)
      }),
    )
  })
})
