import { citerLesLignes, estPlageVide } from '../../../src/regles'

describe('lignes citées dans une phrase', () => {
  const jusquA = (n: number): number[] => Array.from({ length: n }, (_, rang) => rang + 1)

  it.each([
    [0, ''],
    [1, '1'],
    [10, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
    [11, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10…'],
  ])('%i lignes', (n, attendu) => expect(citerLesLignes(jusquA(n))).toBe(attendu))
})

describe('plage vide', () => {
  it.each([
    ['cellules vides', [[null, ''], ['', null]], true],
    ['0 pour vide', [[0, 0]], true],
    ['aucune ligne', [], true],
    ['un FAUX est une saisie', [[null, false]], false],
    ['un texte', [[0], ['DALO']], false],
  ])('%s', (_cas, plage, attendu) => expect(estPlageVide(plage)).toBe(attendu))
})
