import { redigerMessage } from '../../../src/textes'
import { decrireRemplissage } from '../../../src/trames'
import type { EntreeDeRemplissage, LigneSaisie } from '../../../src/trames'
import { caseCalculee, entree, lignesCalculees, PLEINE } from './calculer'

const PARIS = { ...PLEINE, nom: 'Paris', objectifRetenu: 900 }
const PLM = { epci: null, grandParis: true, ville: 'Paris' } as const

/** Taux de 9,0, 14,99, 15,00 et 22,0 % (CMS-16). */
const LIGNES: readonly LigneSaisie[] = [
  { arr: '1er', rp: 10_000, ls: 900, obj: 300 },
  { arr: '2e', rp: 10_000, ls: 1499, obj: 250 },
  { arr: '3e', rp: 10_000, ls: 1500, obj: 200 },
  { arr: '4e', rp: 10_000, ls: 2200, obj: 150 },
]

function tab15(lignes: readonly LigneSaisie[] = LIGNES, suite: Partial<EntreeDeRemplissage> = {}) {
  return decrireRemplissage('TAB-15', entree([{ ...PLEINE, nom: 'Sceaux' }, PARIS], { territoire: PLM, lignes, ...suite }))
}

describe('TAB-15, arrondissements (CMS-16)', () => {
  it('est prioritaire sous 15 %, strictement ; le Total est l’objectif de la commune', () => {
    expect(lignesCalculees(tab15()).map((ligne) => ligne.slice(0, 7))).toEqual([
      ['1er', 10_000, 900, 0.09, true, 300, 300 / 900],
      ['2e', 10_000, 1499, 0.1499, true, 250, 250 / 900],
      ['3e', 10_000, 1500, 0.15, false, 200, 200 / 900],
      ['4e', 10_000, 2200, 0.22, false, 150, 150 / 900],
      ['Total', 40_000, 6099, 6099 / 40_000, null, 900, expect.closeTo(1, 12)],
    ])
  })

  it('compare la part des prioritaires, 61,1 %, à leur poids en résidences et en logements', () => {
    const remplissage = tab15()
    expect(caseCalculee(remplissage, 0, 'Commune')).toBe('Paris')
    expect(caseCalculee(remplissage, 0, 'Somme des objectifs des arrondissements')).toBe(900)
    expect(caseCalculee(remplissage, 0, 'Part des objectifs aux arrondissements prioritaires')).toBeCloseTo(0.611, 3)
    expect(caseCalculee(remplissage, 0, 'Poids des prioritaires en résidences principales')).toBe(0.5)
    expect(caseCalculee(remplissage, 0, 'Poids des prioritaires en logements sociaux')).toBeCloseTo(2399 / 6099, 12)
    expect(caseCalculee(remplissage, 0, 'Contrôle de la répartition')).toBe('conforme')
  })

  it('montre un total qui ne fait pas l’objectif communal', () => {
    const remplissage = tab15(LIGNES.map((ligne, rang) => (rang === 0 ? { ...ligne, obj: 310 } : ligne)))
    expect(lignesCalculees(remplissage)[4]?.slice(5, 7)).toEqual([900, expect.closeTo(910 / 900, 12)])
    expect(caseCalculee(remplissage, 0, 'Contrôle de la répartition')).toBe('total différent de l’objectif communal')
  })

  it('laisse vides les sommes dont un terme manque, et les lignes retirées sous le Total', () => {
    const remplissage = tab15([...LIGNES.slice(0, 3), { arr: '4e', obj: 150 }, {}, {}])
    const lignes = lignesCalculees(remplissage)
    expect(lignes.map(([nom]) => nom)).toEqual(['1er', '2e', '3e', '4e', 'Total', null, null])
    expect(lignes[3]?.slice(3, 5)).toEqual([null, null])
    expect(lignes[4]?.slice(1, 6)).toEqual([null, null, null, null, 900])
    expect(caseCalculee(remplissage, 0, 'Poids des prioritaires en résidences principales')).toBeNull()
    expect(remplissage.manques.map(redigerMessage)).toEqual([
      'À compléter, « Résidences principales » : ligne 5.',
      'À compléter, « Logements sociaux » : ligne 5.',
    ])
  })

  it('ne perd pas ses sommes pour une ligne vide au milieu', () => {
    const remplissage = tab15([...LIGNES.slice(0, 2), {}, ...LIGNES.slice(2)])
    expect(lignesCalculees(remplissage)[5]?.slice(0, 7)).toEqual([
      'Total',
      40_000,
      6099,
      6099 / 40_000,
      null,
      900,
      expect.closeTo(1, 12),
    ])
    expect(caseCalculee(remplissage, 0, 'Contrôle de la répartition')).toBe('conforme')
  })

  it('prend l’objectif légal d’un contrat sans aménagement', () => {
    const remplissage = tab15(LIGNES, { modalite: 'A', communes: [{ ...PARIS, objectifRetenu: null }] })
    expect(caseCalculee(remplissage, 0, 'Objectif communal')).toBe(189)
  })

  it('sans ville à arrondissements, les calculs des lignes restent et le reste est vide', () => {
    const remplissage = tab15(LIGNES, { communes: [PLEINE, { ...PLEINE, nom: 'Y' }] })
    expect(remplissage.manques.map(redigerMessage)[0]).toMatch(/Paris, Lyon ou Marseille/)
    expect(lignesCalculees(remplissage)[0]).toEqual(['1er', 10_000, 900, 0.09, true, 300, null, null])
    expect(lignesCalculees(remplissage)[4]?.[5]).toBeNull()
  })

  it('sans aucune ligne, n’écrit que les titres', () => {
    expect(lignesCalculees(tab15([]))).toEqual([])
  })
})
