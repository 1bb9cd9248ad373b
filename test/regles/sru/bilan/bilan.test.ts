import fc from 'fast-check'
import { LECTURES_PAR_DEFAUT, PERIODES } from '../../../../src/regles'
import type { FichePeriode } from '../../../../src/regles'
import { verdictQualitatif } from '../../../../src/regles/sru'
import { calculer } from '../../../cas/lecteur'

const ENTREE = [210, 168, 45, 60, 0.14, true]
const periode = PERIODES[0] as FichePeriode

function etapes(args: readonly (number | string | boolean | null)[]): Map<string, unknown> {
  return new Map(calculer('SRU_BILAN', args).explication.map(({ etape, valeur }) => [etape, valeur]))
}

describe('bilan expliqué (SRU-12)', () => {
  it('dit l’atteinte, le manque de PLAI, l’excès de PLS et le reste', () => {
    expect([...etapes(ENTREE)]).toEqual([
      ['Taux d’atteinte', '80,0 %'],
      ['Logements pris pour base', 168],
      ['PLAI au moins, entier supérieur', 51],
      ['Part de PLAI', '26,8 %'],
      ['PLAI manquants', 6],
      ['Part maximale de PLS et assimilés', '30 %'],
      ['PLS et assimilés au plus, entier inférieur', 50],
      ['Part de PLS et assimilés', '35,7 %'],
      ['PLS et assimilés en trop', 10],
      ['Logements restant à faire', 42],
      ['Taux de carence', 'saisi tel quel'],
    ])
  })

  it('taux de carence : saisi tel quel, ou part non réalisée (AMB-12), jamais négative', () => {
    expect(etapes([...ENTREE, null, null, null, 'AMB-12: autre']).get('Taux de carence')).toBe('20,0 %')
    expect(etapes([198, 67, null, null, null, null, null, null, null, 'AMB-12: autre']).get('Taux de carence')).toBe('66,2 %')
    expect(etapes([160, 168, 51, 50, 0.14, true, null, null, null, 'AMB-12: autre']).get('Taux de carence')).toBe('0,0 %')
  })

  it('base locative seule (AMB-10) : manque et excès changent de base', () => {
    const lues = etapes([210, 168, 45, 46, 0.14, true, 18, null, null, 'AMB-10: autre'])
    expect([lues.get('Logements pris pour base'), lues.get('PLAI manquants'), lues.get('PLS et assimilés en trop')]).toEqual([
      150, 0, 1,
    ])
  })

  it('une part affichée ne se confond jamais avec sa borne (COM-03)', () => {
    expect(etapes([10000, 10000, 2999, 3001, 0.14, true]).get('Part de PLAI')).toBe('29,99 %')
    expect(etapes([100000, 99999, null, null, null, null]).get('Taux d’atteinte')).toBe('99,999 %')
  })

  it('règle de PLS inconnue : les deux plafonds sont dits, l’excès ne se calcule pas', () => {
    const { explication } = calculer('SRU_BILAN', [168, 168, 51, 34, null, false])
    expect(explication.find(({ valeur }) => valeur === '20 ou 30 %')?.calcul).toContain('33 ou 50')
    expect(explication.map(({ etape }) => etape)).not.toContain('PLS et assimilés en trop')
  })
})

describe('verdict qualitatif', () => {
  it('un taux inconnu n’empêche un verdict que s’il le changerait', () => {
    const inconnu = fc.constantFrom(null, 5, 50)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        inconnu,
        fc.boolean(),
        (realises, a, b, taux, couverte) => {
          const plai = Math.min(a, realises)
          const pls = Math.min(b, realises - plai)
          const juger = (t: number | null) =>
            verdictQualitatif({ realises, plai, pls, taux: t, couverte, accession: null, periode }, LECTURES_PAR_DEFAUT).verdict
          const possibles = new Set((taux === null ? [5, 50] : [taux]).map(juger))
          expect(juger(taux)).toBe(possibles.size === 1 ? [...possibles][0] : 'incomplet')
        },
      ),
      { numRuns: 2000 },
    )
  })
})
