import fc from 'fast-check'
import { ponctuerEnAnglais } from '../../../src/atelier/grille/ponctuer'

describe('ponctuation anglaise pour le lexeur de la grille', () => {
  it.each([
    ['=SOMME(A1;0,25)', '=SOMME(A1,0.25)'],
    ['=SI(A1;"a;b";{1;2})', '=SI(A1,"a;b",{1;2})'],
    ["='Feuille;1'!A1&SI(B1;1,5;2)", "='Feuille;1'!A1&SI(B1,1.5,2)"],
  ])('%s → %s', (francaise, anglaise) => {
    expect(ponctuerEnAnglais(francaise)).toBe(anglaise)
  })

  it.each(['=SUM(A1,2)', '={1;2}', '="a;b"', '=SUM(1,2)', 'texte, simple'])('ne touche pas %s', (formule) => {
    expect(ponctuerEnAnglais(formule)).toBe(formule)
  })

  it('conserve toujours la longueur : les places du curseur en dépendent', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', '1', ';', ',', '"', "'", '{', '}', '(', ')') }), (formule) => {
        expect(ponctuerEnAnglais(`=${formule}`)).toHaveLength(formule.length + 1)
      }),
    )
  })
})
