import { interpreter } from '../../../src/classeur/excel/lecture'
import { versAnglais, versFrancais } from '../../../src/classeur/excel/codes-erreur'
import type { CodeErreur } from '../../../src/classeur/port'
import { nommerErreur } from '../../hote-excel/modele/affichage'
import { plageDe } from '../contrat-appuis'

const CODES: readonly CodeErreur[] = [
  '#VALEUR!', '#N/A', '#NOM?', '#REF!', '#DIV/0!', '#NOMBRE!', '#NUL!', '#PROPAGATION!', '#CALC!', '#OCCUPÉ!',
]

describe('lecture d’une réponse d’Office.js', () => {
  it.each(CODES)('traduit %s dans les deux sens, comme l’hôte émulé', (code) => {
    expect(versAnglais(code)).toBe(nommerErreur(code))
    expect(versFrancais(versAnglais(code))).toBe(code)
    expect(versFrancais(code)).toBe(code)
  })

  it('garde une erreur inconnue comme une erreur', () => {
    const brute = { values: [['#FIELD!']], valueTypes: [['Error']], formulas: [['=A1.Prix']] }
    expect(interpreter(brute, plageDe('F', 0, 0))).toEqual({ valeurs: [[{ erreur: '#VALEUR!' }]], formules: [['=A1.Prix']] })
  })

  it('ne prend pas un texte « #N/A » pour une erreur', () => {
    const brute = { values: [['#N/A']], valueTypes: [['String']], formulas: [['#N/A']] }
    expect(interpreter(brute, plageDe('F', 0, 0)).valeurs).toEqual([['#N/A']])
  })

  it.each([
    ['sans valeurs', null],
    ['tronquée', [[1]]],
  ])('refuse une réponse %s plutôt que d’inventer du vide', (_titre, values) => {
    const brute = { values, valueTypes: [['Double'], ['Double']], formulas: [[1], [2]] }
    expect(() => interpreter(brute, plageDe('F', 0, 0, 2, 1))).toThrow(/ReponseIncomplete/)
  })
})
