import { nombreEntier, nombreStandard } from '../../../src/atelier/grille/nombre-francais'

describe('nombres affichés', () => {
  it.each([
    [12.5, '12,5'],
    [0.1 + 0.2, '0,3'],
    [1234, '1234'],
    [-0.05, '-0,05'],
    [1e21, '1E+21'],
    [123456789012, '123456789010'],
  ])('au format Standard, %d se lit %s', (valeur, attendu) => {
    expect(nombreStandard(valeur)).toBe(attendu)
  })

  it('l’éditeur montre tous les chiffres', () => {
    expect(nombreEntier(1 / 3)).toBe('0,333333333333333')
    expect(nombreEntier(123456789012)).toBe('123456789012')
  })
})
