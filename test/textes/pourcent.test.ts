import { FORMATS } from '../../src/textes/formats'

describe('taux écrit en pour cent', () => {
  it.each([
    [0.3, '30 %'],
    [0.125, '12,5 %'],
    [0.329166666667, '32,9167 %'],
    [2 / 3, '66,6667 %'],
    // À peine plus de 30 % : arrondi, il se lirait comme le plafond qu'il dépasse.
    [0.3000001, '30,00001 %'],
    [0.28749999, '28,749999 %'],
  ])('%d : « %s »', (part, attendu) => {
    expect(FORMATS['pourcent']?.(part).replace(/\s/g, ' ')).toBe(attendu)
  })
})
