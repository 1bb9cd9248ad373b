import { saisirTexte } from './modele/coercition'

describe('ce qu’Excel fait d’un texte écrit par programme', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['-1e3', -1000],
    ['25 %', 0.25],
    ['VRAI', true],
    ['false', false],
    ['1/2', 45_323],
    ['15/03/2024', 45_366],
    ['2024-03-15', 45_366],
    ['#VALEUR!', { erreur: '#VALEUR!' }],
    ['#name?', { erreur: '#NOM?' }],
    ['#SPILL!', '#SPILL!'],
    ["'12", '12'],
    ["''a", "'a"],
    ["'", ''],
    ['Commune 3', 'Commune 3'],
  ])('%s → %p', (texte, attendu) => {
    expect(saisirTexte(texte)).toEqual(attendu)
  })
})
