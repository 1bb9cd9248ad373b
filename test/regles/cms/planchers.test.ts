import { lireDispositif, plancherRattrapage, verdictAbaissant, verdictMutualisant } from '../../../src/regles'
import { baremeDe, planchersDe } from '../../../src/regles/sru'
import { commune, lecture, valeurDe } from '../sru/commune'

const bareme = baremeDe('2023-2025')

describe('table des planchers et durées (SRU-08)', () => {
  it.each([
    [33, { legal: 33, plancherAbaissant: 25, plancherMutualisant: 16.5, dureeAbaissant: 3, dureeMutualisant: 2 }],
    [50, { legal: 50, plancherAbaissant: 40, plancherMutualisant: 25, dureeAbaissant: 3, dureeMutualisant: 2 }],
    [100, { legal: 100, plancherAbaissant: 80, plancherMutualisant: 50, dureeAbaissant: 3, dureeMutualisant: 2 }],
  ] as const)('régime %d %%', (regime, ligne) => {
    expect(planchersDe(regime, bareme)).toEqual(ligne)
    expect(planchersDe(regime, baremeDe('2026-2028'))).toEqual(ligne)
  })
})

describe('contrôle d’un objectif abaissé (CMS-04) : test exact', () => {
  it.each([
    [160, 189, 33, 571, 'conforme'],
    [143, 189, 33, 571, 'conforme'],
    [142, 189, 33, 571, 'sous le plancher'],
    [189, 189, 33, 571, 'conforme'],
    [190, 189, 33, 571, 'au-dessus du légal'],
    [96, 120, 50, 240, 'conforme'],
    [95, 120, 50, 240, 'sous le plancher'],
    [63, 78, 100, 78, 'conforme'],
    [62, 78, 100, 78, 'sous le plancher'],
  ] as const)('retenu %d, légal %d, régime %d, déficit %d : %s', (retenu, legal, regime, deficit, verdict) => {
    expect(verdictAbaissant(retenu, legal, regime, deficit, bareme)).toBe(verdict)
  })
})

describe('contrôle d’un objectif mutualisé (CMS-08) : test exact', () => {
  it.each([
    [98, 33, 571, 'conforme'],
    [97, 33, 571, 'conforme à la loi, sous le chiffre de l’annexe 1'],
    [96, 33, 571, 'conforme à la loi, sous le chiffre de l’annexe 1'],
    [95, 33, 571, 'conforme à la loi, sous le chiffre de l’annexe 1'],
    [94, 33, 571, 'sous la moitié légale'],
    [33, 33, 200, 'conforme à la loi, sous le chiffre de l’annexe 1'],
    [34, 33, 200, 'conforme'],
    [32, 33, 200, 'sous la moitié légale'],
    [60, 50, 240, 'conforme'],
    [59, 50, 240, 'sous la moitié légale'],
    [39, 100, 78, 'conforme'],
    [38, 100, 78, 'sous la moitié légale'],
  ] as const)('retenu %d, régime %d, déficit %d : %s', (retenu, regime, deficit, verdict) => {
    expect(verdictMutualisant(retenu, regime, deficit, bareme)).toBe(verdict)
  })
})

describe('RATTRAPAGE_PLANCHER et les lectures', () => {
  const plancher = (
    ls: number,
    dispositif: 'abaissant' | 'mutualisant',
    ...choix: readonly (readonly [string, number])[]
  ): number | string =>
    valeurDe(plancherRattrapage({ ...commune(10000, ls, 25, { lectures: lecture(...choix) }), dispositif }, { expliquer: true }))

  it.each([
    [2301, 160, 100],
    [2300, 80, 50],
    [2100, 160, 100],
    [2099, 101, 67],
  ])('%d logements : abaissant %d, mutualisant %d', (ls, abaissant, mutualisant) => {
    expect([plancher(ls, 'abaissant'), plancher(ls, 'mutualisant')]).toEqual([abaissant, mutualisant])
  })

  it('17 % de l’annexe 1 ne joue que dans le régime 33 %', () => {
    expect([2099, 2100, 2301].map((ls) => plancher(ls, 'mutualisant', ['AMB-06', 1]))).toEqual([69, 100, 100])
    expect(plancher(2099, 'abaissant', ['AMB-06', 1])).toBe(101)
  })
})

describe('dispositif', () => {
  it.each([
    ['Abaissant', 'abaissant'],
    ['abaissement', 'abaissant'],
    ['MUTUALISANT', 'mutualisant'],
    ['mutualisation', 'mutualisant'],
    ['rehaussement', undefined],
  ])('« %s » → %s', (texte, attendu) => expect(lireDispositif(texte)).toBe(attendu))
})
