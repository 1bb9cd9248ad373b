import fc from 'fast-check'
import { compterPeriodes, lirePeriodeAlignee, prolongation } from '../../../../src/regles'
import type { Dispositif, PeriodeAbaissee } from '../../../../src/regles'
import { limiteDePeriodes } from '../../../../src/regles/cms'
import { baremeDe } from '../../../../src/regles/sru'
import { calculer } from '../../../cas/lecteur'

const DISPOSITIF = fc.constantFrom<Dispositif>('abaissant', 'mutualisant')
const DEBUT = fc.integer({ min: 0, max: 14 }).map((rang) => 2002 + 3 * rang)
const PERIODE: fc.Arbitrary<PeriodeAbaissee> = fc.record({ debut: DEBUT, dispositif: DISPOSITIF })
const EXAMINEE: fc.Arbitrary<PeriodeAbaissee> = fc.record({
  debut: fc.integer({ min: 0, max: 8 }).map((rang) => 2023 + 3 * rang),
  dispositif: DISPOSITIF,
})
const LISTE = fc.uniqueArray(PERIODE, { maxLength: 12, selector: ({ debut }) => debut })

describe('compteur de périodes (CMS-05, CMS-11, AMB-20)', () => {
  it('égal au témoin : remonter de période en période tant que la précédente est abaissée de même', () => {
    fc.assert(
      fc.property(LISTE, EXAMINEE, (abaissees, examinee) => {
        let temoin = 1
        for (let debut = examinee.debut - 3; debut >= 2023; debut -= 3) {
          if (!abaissees.some((p) => p.debut === debut && p.dispositif === examinee.dispositif)) break
          temoin += 1
        }
        expect(compterPeriodes(abaissees, examinee, false).compte).toBe(temoin)
      }),
    )
  })

  it('ni l’ordre, ni une période postérieure, ni un doublon n’y changent rien', () => {
    fc.assert(
      fc.property(LISTE, EXAMINEE, PERIODE, fc.boolean(), (abaissees, examinee, autre, cumul) => {
        const attendu = compterPeriodes(abaissees, examinee, cumul)
        const posterieure = { ...autre, debut: examinee.debut + 3 }
        expect(compterPeriodes([posterieure, ...[...abaissees].reverse(), ...abaissees], examinee, cumul)).toEqual(attendu)
      }),
    )
  })

  it('le cumul et la suite mêlée ne comptent jamais moins', () => {
    fc.assert(
      fc.property(LISTE, EXAMINEE, (abaissees, examinee) => {
        const { compte, suiteMelee } = compterPeriodes(abaissees, examinee, false)
        expect(suiteMelee).toBeGreaterThanOrEqual(compte)
        expect(compterPeriodes(abaissees, examinee, true).compte).toBeGreaterThanOrEqual(suiteMelee)
      }),
    )
  })

  it('limites : 3 et 2 périodes, sur les deux périodes connues', () => {
    for (const periode of ['2023-2025', '2026-2028'] as const) {
      expect(limiteDePeriodes('abaissant', baremeDe(periode))).toBe(3)
      expect(limiteDePeriodes('mutualisant', baremeDe(periode))).toBe(2)
    }
  })
})

describe('périodes triennales alignées sur 2002', () => {
  it.each([
    ['2002-2004', 2002],
    ['2023-2025', 2023],
    [' 2029 – 2031 ', 2029],
    ['2032-2034', 2032],
    ['1999-2001', undefined],
    ['2024-2026', undefined],
    ['2023-2026', undefined],
    ['2023', undefined],
    ['23-25', undefined],
    ['', undefined],
  ])('« %s » → %s', (texte, debut) => expect(lirePeriodeAlignee(texte)).toBe(debut))
})

describe('prolongation (CMS-06)', () => {
  it.each([
    ['abaissant', 'population', true, 'accordée'],
    ['abaissant', 'inconstructibilite', false, 'possible'],
    ['abaissant', 'non remplie', true, 'accordée sans motif'],
    ['abaissant', 'non remplie', false, 'impossible'],
    ['abaissant', 'inconnue', true, 'accordée à vérifier'],
    ['abaissant', 'inconnue', false, 'à instruire'],
    ['mutualisant', 'population', true, 'exclue'],
    ['mutualisant', 'inconnue', false, 'exclue'],
  ] as const)('%s, condition %s, accordée %s : %s', (dispositif, condition, accordee, attendue) => {
    expect(prolongation(dispositif, condition, accordee)).toBe(attendue)
  })
})

describe('CMS_COMPTEUR : explication', () => {
  const libre = (...args: Parameters<typeof calculer>[1]): unknown =>
    calculer('CMS_COMPTEUR', args).explication.find(({ etape }) => etape.startsWith('Première période libre'))?.valeur

  it('première période libre ensuite', () => {
    expect(libre([['2023-2025']], null, '2026-2028')).toBe('2029-2031')
    expect(libre([['2023-2025'], ['2026-2028']], null, '2029-2031')).toBe('2035-2037')
    expect(libre([['2023-2025'], ['2026-2028'], ['2029-2031']], null, '2032-2034')).toBe('2035-2037')
    expect(libre([['2023-2025'], ['2026-2028']], 'abaissant', '2029-2031', null, null, null, 'AMB-20: autre')).toBe('aucune')
  })

  it('périodes triées, compteur sur sa limite, paramètres de la période', () => {
    const rendu = calculer('CMS_COMPTEUR', [[['2029-2031'], ['2023-2025'], ['2026-2028']], null, '2032-2034', 4300])
    expect(rendu.explication.map(({ valeur }) => valeur)).toEqual([
      '2023-2025, 2026-2028, 2029-2031',
      '4/3',
      '2035-2037',
      4300,
      'inconnu',
    ])
    expect(rendu.references).toHaveLength(4)
    expect(rendu.parametres.map(({ id }) => id)).toEqual(['P_ab.duree', 'P_prolong.population', 'P_prolong.taux_min', 'P_prolong.taux_max'])
    expect(rendu.parametres.every(({ du }) => du === '2026-01-01')).toBe(true)
  })
})
