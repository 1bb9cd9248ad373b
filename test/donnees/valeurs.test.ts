import { lireCodeInsee } from '../../src/donnees/valeurs/code-insee'
import { lireDrapeau } from '../../src/donnees/valeurs/drapeau'
import { lireEffectif, lireMontant } from '../../src/donnees/valeurs/nombre'
import { echelleDe, lireTauxDeFichier } from '../../src/donnees/valeurs/taux'

describe('montants et effectifs', () => {
  it.each([
    ['64 509,48 €', 64509.48],
    ['64\u202f509,48\u00a0€', 64509.48],
    ['64\u2009509,48 €', 64509.48],
    ['0,00 ', 0],
    ['- €', 0],
    ['-\u00a0€', 0],
    ['-€', 0],
    ['-', 'illisible'],
    ['', 'vide'],
    ['64?509,48 €', 'unite'],
    ['1,234', 'ambigu'],
    ['1,234 €', 'ambigu'],
  ])('montant %p : %p', (texte, attendu) => {
    expect(lireMontant(texte)).toBe(attendu)
  })

  it.each([
    ['4 541', 4541],
    ['4\u202f541', 4541],
    [' 12\t', 12],
    ['0', 0],
    ['12,5', 'decimal'],
    ['-3', 'negatif'],
    ['12 logements', 'unite'],
    ['2000000000', 'trop-grand'],
    ['n.c.', 'illisible'],
    ['', 'vide'],
  ])('effectif %p : %p', (texte, attendu) => {
    expect(lireEffectif(texte)).toBe(attendu)
  })
})

describe('taux', () => {
  it.each([
    ['35,28%', 35.28, 2],
    ['16,78 %', 16.78, 2],
    ['16,78\u00a0%', 16.78, 2],
    ['5,91%', 5.91, 2],
    ['0,00%', 0, 2],
    ['0,85 %', 0.85, 2],
    ['25', 25, 0],
    ['0,3528', 35.28, 2],
    ['0,29', 29, 0],
    ['1', 100, 0],
    ['100%', 100, 0],
  ])('%p : %p points, %p décimales', (ecrit, points, decimales) => {
    expect(lireTauxDeFichier(ecrit)).toMatchObject({ points, decimales, possible: true })
  })

  it.each([
    ['2 126 %', 2126],
    ['2126%', 2126],
    ['100,01%', 100.01],
    ['104,3 %', 104.3],
  ])('%p est impossible, gardé tel que publié', (ecrit, points) => {
    expect(lireTauxDeFichier(ecrit)).toMatchObject({ ecrit, points, possible: false })
  })

  it.each([['%', 'illisible'], ['-2%', 'negatif'], ['n.d.', 'illisible'], ['', 'vide']])('%p : %p', (ecrit, attendu) => {
    expect(lireTauxDeFichier(ecrit)).toBe(attendu)
  })

  it('échelle : celle que l’utilisateur dit l’emporte ; mêlée, rien n’est deviné sous 1', () => {
    expect(lireTauxDeFichier('0,33', 'pourcent')).toMatchObject({ points: 0.33, decimales: 2 })
    expect(lireTauxDeFichier('1,2', 'fraction')).toMatchObject({ points: 120, possible: false })
    expect(lireTauxDeFichier('0,33', 'melangee')).toBe('echelle')
    expect(lireTauxDeFichier('33', 'melangee')).toMatchObject({ points: 33 })
    expect(lireTauxDeFichier('0,33 %', 'melangee')).toMatchObject({ points: 0.33 })
  })

  it.each([
    [['0,33', '33'], 'melangee'],
    [['1', '33'], 'melangee'],
    [['0', '33', ''], 'selon-la-valeur'],
    [['0,33', '0,5'], 'selon-la-valeur'],
    [['0,33%', '33'], 'selon-la-valeur'],
  ])('colonne %p : %s', (cellules, attendue) => {
    expect(echelleDe(cellules)).toBe(attendue)
  })
})

describe('drapeaux', () => {
  it.each([
    ['0', false],
    ['1', true],
    ['TRUE', true],
    ['FALSE', false],
    ['oui', true],
    ['', 'vide'],
    ['\u00a0', 'vide'],
    ['2', 'illisible'],
  ])('%p : %p', (texte, attendu) => {
    expect(lireDrapeau(texte)).toBe(attendu)
  })
})

describe('codes INSEE', () => {
  it.each(['01004', '2A004', '2B033', '69123', '75056', '95018', '97411', '98818'])('%s', (ecrit) => {
    expect(lireCodeInsee(ecrit)).toEqual({ ecrit, code: ecrit, propose: null, faute: null })
  })

  it.each([
    ['1004', '01004', 'zero-perdu'],
    ['9122', '09122', 'zero-perdu'],
    ['2a004', '2A004', 'minuscule'],
    ['20004', null, 'corse'],
    ['00123', null, 'illisible'],
    ['96001', null, 'illisible'],
    ['0004', null, 'illisible'],
    ['104', null, 'illisible'],
    ['1004,0', null, 'illisible'],
    ['2C004', null, 'illisible'],
    ['', null, 'vide'],
  ])('%p : jamais retenu d’office, %p proposé (%s)', (ecrit, propose, faute) => {
    expect(lireCodeInsee(ecrit)).toEqual({ ecrit, code: null, propose, faute })
  })
})
