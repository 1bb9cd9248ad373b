import { debordementsEcrases } from '../../src/remplissage/apercu/debordements'
import type { CelluleApercue } from '../../src/remplissage'

function remplacee(formule: string | null, sort: CelluleApercue['sort'] = 'changee'): CelluleApercue {
  return { ligne: 1, colonne: 1, sort, avant: { valeur: 1, formule }, apres: { valeur: 2, formule: null } }
}

function refusee(formule: string | null, sort?: CelluleApercue['sort']): boolean {
  return debordementsEcrases('TAB-04', [remplacee(formule, sort)]).length > 0
}

describe('formule qui peut déborder', () => {
  it.each([
    '=SEQUENCE(3)',
    '=MIXITE.SRU_PROJECTION(A1,B1)',
    '=IF(A1=1,MIXITE.SRU_PROJECTION(A1,B1),"")',
    '=A1#',
    '=SUM(A1:A3)+SEQUENCE(3)',
    '=INDEX(MIXITE.SRU_PROJECTION(A1,B1),0,4)',
    '=INDEX(MIXITE.SRU_PROJECTION(A1,B1),1)',
    '=INDEX(MIXITE.SRU_PROJECTION(A1,B1),1,)',
  ])('ne se remplace pas : %s', (formule) => {
    expect(refusee(formule)).toBe(true)
  })

  it.each([
    '=INDEX(MIXITE.SRU_PROJECTION(A1,B1),2,4)',
    '=IF(A1=1,INDEX(MIXITE.SRU_PROJECTION(A1,B1),2,4),"")',
    '=SUM(MIXITE.SRU_PROJECTION(A1,B1))',
    '=MAX(SEQUENCE(3))',
    '=SUM(A1#)',
    '=MIXITE.SRU_OBJECTIF(A1,B1,C1)',
    '=(',
  ])('rend une seule valeur, et se remplace : %s', (formule) => {
    expect(refusee(formule)).toBe(false)
  })

  it('ne regarde que les cellules changées qui portent une formule', () => {
    expect(refusee('=SEQUENCE(3)', 'gardee')).toBe(false)
    expect(refusee(null)).toBe(false)
  })
})
