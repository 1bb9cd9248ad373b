import fc from 'fast-check'
import type { ArgumentBrut } from '../../../../src/catalogue'
import { MODES_ARRONDI, verdictSansAmenagement } from '../../../../src/regles'
import { calculer } from '../../../cas/lecteur'
import { objectifTemoin } from '../../sru/commune'

/** Communes de 100 000 résidences, cible 25 %, placées dans chaque régime par leur seul taux. */
const REGIMES = [
  { regime: '33 %', logements: 10000, legal: 33n, plancher: 25n },
  { regime: '50 %', logements: 22000, legal: 50n, plancher: 40n },
  { regime: '100 %', logements: 24000, legal: 100n, plancher: 80n },
] as const
const MODE = fc.constantFrom(...MODES_ARRONDI)
const DEFICIT = fc.integer({ min: 1, max: 100_000 })
const AUTOUR = fc.integer({ min: -3, max: 3 })

function ligne(args: readonly ArgumentBrut[]): readonly unknown[] {
  const { etat, valeur } = calculer('CMS_CONTROLE', args, false)
  expect(etat).toBe('etabli')
  return (valeur as readonly (readonly unknown[])[])[0] ?? []
}

/** Un retenu proche d'une borne, ramené à un objectif possible. */
function presDe(borne: number, ecart: number): number {
  return Math.max(1, borne + ecart)
}

describe('CMS_CONTROLE : un plancher se contrôle sans arrondi', () => {
  it('abaissant : égal au témoin en entiers de taille libre, quel que soit l’arrondi', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIMES), DEFICIT, MODE, fc.boolean(), AUTOUR, (regime, deficit, mode, auLegal, ecart) => {
        const legal = objectifTemoin(100_000, regime.logements, 25, mode, deficit) as number
        const retenu = presDe(auLegal ? legal : Math.ceil((Number(regime.plancher) * deficit) / 100), ecart)
        const sous = 100n * BigInt(retenu) < regime.plancher * BigInt(deficit)
        const verdict = sous ? 'non conforme' : retenu > legal ? 'à vérifier' : 'conforme'
        const rendue = ligne([100_000, regime.logements, 0.25, retenu, 'abaissant', null, deficit, null, null, mode])
        expect([rendue[0], rendue[2]]).toEqual([regime.regime, verdict])
      }),
      { numRuns: 800 },
    )
  })

  it('mutualisant : 2 × retenu ≥ objectif légal brut, et rien d’autre sous le légal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIMES), DEFICIT, MODE, AUTOUR, (regime, deficit, mode, ecart) => {
        const legal = objectifTemoin(100_000, regime.logements, 25, mode, deficit) as number
        const retenu = presDe(Math.ceil((Number(regime.legal) * deficit) / 200), ecart)
        const sous = 200n * BigInt(retenu) < regime.legal * BigInt(deficit)
        const rendue = ligne([100_000, regime.logements, 0.25, retenu, 'mutualisant', null, deficit, true, null, mode])
        expect(rendue[2]).toBe(sous ? 'non conforme' : 'conforme')
        if (retenu > legal) expect(rendue[3]).toContain('avec l’accord')
      }),
      { numRuns: 800 },
    )
  })

  it('plus d’objectif, dans les bornes, n’aggrave jamais le verdict', () => {
    const gravite = (retenu: number): number => {
      const verdict = String(ligne([9873, 1898, 0.25, retenu])[2])
      return ['conforme', 'à vérifier', 'non conforme'].indexOf(verdict)
    }
    for (let retenu = 1; retenu < 189; retenu += 1) expect(gravite(retenu + 1)).toBeLessThanOrEqual(gravite(retenu))
  })

  it('le motif n’est jamais vide', () => {
    for (const dispositif of ['sans aménagement', 'abaissant', 'mutualisant']) {
      for (const situation of ['droit commun', 'nouvelle entrante rang 2', 'entrée en cours de période']) {
        for (const retenu of [1, 57, 143, 189, 600]) {
          expect(ligne([9873, 1898, 0.25, retenu, dispositif, situation])[3]).toMatch(/^objectif \d/)
        }
      }
    }
  })
})

describe('CMS_CONTROLE : explication', () => {
  const etapes = (args: readonly ArgumentBrut[]) => new Map(calculer('CMS_CONTROLE', args).explication.map(({ etape, valeur }) => [etape, valeur]))

  it('taux retenu, marge et baisse (CMS-04)', () => {
    const abaissee = etapes([9873, 1898, 0.25, 160])
    expect(abaissee.get('Taux de rattrapage retenu')).toBe('28,02 %')
    expect(abaissee.get('Marge au-dessus du plancher')).toBe(17.25)
    expect(abaissee.get('Baisse par rapport au légal')).toBe('29 (15,34 %)')
    expect(abaissee.get('Périodes abaissées consécutives')).toBe('1/3')
    expect(etapes([9873, 1898, 0.25, 142]).get('Taux de rattrapage retenu')).toBe('24,87 %')
  })

  it('un taux retenu sous le plancher ne s’écrit pas comme le plancher', () => {
    expect(etapes([100_000, 10_000, 0.25, 24_999, 'B', null, 99_999]).get('Taux de rattrapage retenu')).toBe('24,999 %')
  })

  it('une mutualisation compte jusqu’à 2, et dit la moitié légale', () => {
    const mutualisee = etapes([9873, 1898, 0.25, 100, 'C', null, null, null, 1])
    expect(mutualisee.get('Périodes abaissées consécutives')).toBe('2/2')
    expect(mutualisee.get('Plancher mutualisant non arrondi')).toBe(94.215)
  })

  it('paramètres : la durée est celle du dispositif', () => {
    const parametres = (dispositif: string) =>
      calculer('CMS_CONTROLE', [9873, 1898, 0.25, 160, dispositif]).parametres.map(({ id }) => id)
    expect(parametres('abaissant')).toEqual(expect.arrayContaining(['P_legal.33', 'P_ab.33', 'P_ab.duree']))
    expect(parametres('mutualisant')).toEqual(expect.arrayContaining(['P_mut', 'P_mut.annexe_1', 'P_mut.duree']))
    expect(parametres('sans aménagement').filter((id) => /^P_(?:ab|mut)/.test(id))).toEqual([])
  })

  it('2026-2028 : chaque état établi porte l’alerte', () => {
    for (const dispositif of ['sans aménagement', 'abaissant', 'mutualisant']) {
      const { alertes } = calculer('CMS_CONTROLE', [9873, 1898, 0.25, 160, dispositif, null, null, null, null, null, '2026-2028'])
      expect(alertes.join()).toContain('2026-2028 ne sont pas confirmés')
    }
  })
})

describe('contrat sans aménagement (CMS-03)', () => {
  it.each([
    [189, 189, 18843, 'égal au légal'],
    [188, 189, 18843, 'question d’arrondi'],
    [187, 189, 18843, 'sous le légal'],
    [190, 189, 18843, 'au-dessus du légal'],
    [189, 188, 18843, 'question d’arrondi'],
    [190, 188, 18843, 'au-dessus du légal'],
    [119, 120, 12000, 'sous le légal'],
    [121, 120, 12000, 'au-dessus du légal'],
  ] as const)('retenu %d, légal %d, brut %d centièmes : %s', (retenu, legal, brut, verdict) => {
    expect(verdictSansAmenagement(retenu, legal, brut)).toBe(verdict)
  })
})
