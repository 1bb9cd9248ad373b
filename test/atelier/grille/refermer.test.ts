import { refermer } from '../../../src/atelier/grille/refermer'

describe('parenthèses oubliées', () => {
  it.each([
    ['=SOMME(A1', '=SOMME(A1)'],
    ['=SI(ET(A1;B1', '=SI(ET(A1;B1))'],
    ['=SOMME(A1)', '=SOMME(A1)'],
    ['="("', '="("'],
    ["='Feuil (1)'!A1+SOMME(B1", "='Feuil (1)'!A1+SOMME(B1)"],
    ['=SI(A1;"dit ""non"" (", 1', '=SI(A1;"dit ""non"" (", 1)'],
  ])('%s → %s', (frappe, attendue) => {
    expect(refermer(frappe)).toBe(attendue)
  })

  it('laisse une formule en trop de parenthèses ou au texte ouvert', () => {
    expect(refermer('=A1)')).toBe('=A1)')
    expect(refermer('=SI(A1;"texte')).toBe('=SI(A1;"texte')
  })
})
