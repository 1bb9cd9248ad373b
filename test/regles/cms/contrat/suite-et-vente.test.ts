import fc from 'fast-check'
import type { Acquereur, EntreeSuite, EntreeVente, Resultat } from '../../../../src/regles'
import { suiteDuBilan, venteHlm } from '../../../../src/regles'

const NU = { expliquer: false }
const valeurDe = (resultat: Resultat<string>): string => (resultat.etat === 'etabli' ? resultat.valeur : resultat.etat)
const logements = fc.integer({ min: 0, max: 50 })

describe('suite du bilan (CMS-19)', () => {
  const suite = (entree: Partial<EntreeSuite>): string =>
    valeurDe(suiteDuBilan({ objectif: 160, realises: 160, qualitatif: true, modalite: null, periodeClose: true, ...entree }, NU))

  it('seuil exact en logements, quel que soit le contrat', () => {
    for (const modalite of ['A', 'B', 'C', null] as const) {
      expect([159, 160, 161].map((realises) => suite({ realises, modalite }))).toEqual([
        'procédure de carence à engager',
        'pas de procédure',
        'pas de procédure',
      ])
    }
  })

  it('ne se prononce que si aucune donnée inconnue ne peut changer la suite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.option(logements), fc.boolean(), (objectif, realises, qualitatif) => {
        const complets = (realises === null ? [0, objectif] : [realises]).map((r) =>
          r >= objectif && qualitatif ? 'pas de procédure' : 'procédure de carence à engager',
        )
        const attendu = new Set(complets).size === 1 ? complets[0] : 'incomplet'
        expect(suite({ objectif, realises, qualitatif })).toBe(attendu)
      }),
    )
  })
})

const SANS_CONTRAT: EntreeVente = { carencee: true, contratComplet: false, acquereur: 'occupant', vente: null, contrat: null }

describe('vente HLM (CMS-20)', () => {
  const vente = (entree: Partial<EntreeVente>): string =>
    valeurDe(venteHlm({ ...SANS_CONTRAT, ...entree }, NU))

  it('interdite en un seul cas : carencée, sans contrat complet, acquéreur non HLM', () => {
    const interdites: unknown[] = []
    for (const carencee of [true, false]) {
      for (const contratComplet of [true, false]) {
        for (const acquereur of ['organisme HLM', 'occupant', 'autre'] as const) {
          const verdict = vente({ carencee, contratComplet, acquereur })
          if (verdict === 'interdite') interdites.push([carencee, contratComplet, acquereur])
        }
      }
    }
    expect(interdites).toEqual([
      [true, false, 'occupant'],
      [true, false, 'autre'],
    ])
  })

  it('établie, elle vaut pour toute façon de renseigner ce qui manque', () => {
    const acquereurs = ['organisme HLM', 'occupant', 'autre'] as const
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom<Acquereur | null>(...acquereurs, null),
        fc.constantFrom(...acquereurs),
        (carencee, contratComplet, acquereur, a) => {
          const lue = vente({ carencee, contratComplet, acquereur })
          const complete = vente({ carencee, contratComplet, acquereur: acquereur ?? a })
          if (lue !== 'incomplet') expect(complete).toBe(lue)
          expect(complete).not.toBe('incomplet')
        },
      ),
    )
  })

  it('un contrat postérieur à la vente ne la permet pas ; celui du jour même, si', () => {
    const verdicts = [45116, 45117, 45118].map((jour) => vente({ contratComplet: true, vente: jour, contrat: 45117 }))
    expect(verdicts).toEqual(['interdite', 'permise', 'permise'])
  })

  it('nomme l’acquéreur quand il manque et qu’il importe', () => {
    const resultat = venteHlm({ ...SANS_CONTRAT, acquereur: null }, NU)
    expect(resultat.etat === 'incomplet' ? resultat.motifs.map(({ id }) => id) : []).toEqual(['cms-contrat.manque.acquereur'])
  })
})
