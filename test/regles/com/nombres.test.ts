import fc from 'fast-check'
import { lireBooleen, lireEntier, lireFraction, lireNombre, lireNombreOuTaux, lireTaux } from '../../../src/regles'

const INSECABLE = '\u00a0'
const FINE = '\u202f'

describe('nombres (COM-01)', () => {
  it.each([
    ['1 234,5', 1234.5],
    [`1${INSECABLE}234,5`, 1234.5],
    [`1${FINE}234${FINE}567`, 1234567],
    ['1234.5', 1234.5],
    ['  42 ', 42],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['-3,5', -3.5],
    ['1234,567', 1234.567],
    ['1,23', 1.23],
    ['1,2345', 1.2345],
    [0.1 + 0.2, 0.3],
  ])('« %s » → %d', (lu, attendu) => expect(lireNombre(lu)).toBe(attendu))

  it.each([
    ['1,234', 'ambigu'],
    ['1.234', 'ambigu'],
    ['12,345', 'ambigu'],
    ['999.999', 'ambigu'],
    ['12 logts', 'unite'],
    ['12logts', 'unite'],
    ['1 234 €', 'unite'],
    ['25 %', 'unite'],
    ['12 34', 'illisible'],
    ['1 2345', 'illisible'],
    ['1.234,5', 'illisible'],
    ['1,234,567', 'illisible'],
    ['douze', 'illisible'],
    ['', 'vide'],
    [null, 'vide'],
    [undefined, 'vide'],
    [true, 'booleen'],
    [NaN, 'illisible'],
    [Infinity, 'illisible'],
  ])('« %s » refusé : %s', (lu, anomalie) => expect(lireNombre(lu)).toBe(anomalie))

  it.each([
    [12.5, 'decimal'],
    ['12,5', 'decimal'],
    [-1, 'negatif'],
    [1e9, 1e9],
    [1e9 + 1, 'trop-grand'],
    ['12,0', 12],
    [0, 0],
  ])('entier : « %s » → %s', (lu, attendu) => expect(lireEntier(lu)).toBe(attendu))

  it('un nombre écrit à la française se relit tel quel', () => {
    const ecrire = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2, minimumFractionDigits: 2 })
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e11 }), (n) => expect(lireNombre(ecrire.format(n / 100))).toBe(n / 100)))
  })
})

describe('taux (COM-02), rendus en points', () => {
  it.each([
    [0.25, 25],
    [25, 25],
    ['25 %', 25],
    ['25%', 25],
    [`25${FINE}%`, 25],
    ['0,25', 25],
    ['0,125', 12.5],
    [1, 100],
    ['1', 100],
    ['1 %', 1],
    [0.01, 1],
    ['0,5 %', 0.5],
    [1.5, 1.5],
    [0, 0],
    [0.07, 7],
    [0.29, 29],
    [0.57, 57],
    [100, 100],
    ['100 %', 100],
  ])('« %s » → %d', (lu, points) => expect(lireTaux(lu)).toBe(points))

  it.each([
    [100.5, 'hors-domaine'],
    ['100,5 %', 'hors-domaine'],
    [-0.1, 'negatif'],
    ['%', 'illisible'],
    ['25 pour cent', 'unite'],
    [true, 'booleen'],
    ['', 'vide'],
    ['12,345 %', 'ambigu'],
  ])('« %s » refusé : %s', (lu, anomalie) => expect(lireTaux(lu)).toBe(anomalie))

  it.each([
    ['33 %', 0.33],
    [33, 0.33],
    ['0,07', 0.07],
    ['114,6 %', 1.146],
    ['-5 %', 'negatif'],
    ['douze %', 'illisible'],
  ])('« %s » lu en fraction : %s', (lu, fraction) => expect(lireFraction(lu)).toBe(fraction))

  it.each([
    ['33 % ', 0.33],
    ['33', 33],
    ['0,5', 0.5],
    ['33 ans', 'unite'],
  ])('« %s », nombre ou taux : %s', (lu, valeur) => expect(lireNombreOuTaux(lu)).toBe(valeur))
})

describe('booléens', () => {
  it.each(['VRAI', 'vrai', 'Oui', 'O', 'o', 'X', 'x', '1', 'true', true, 1])('« %s » est vrai', (lu) =>
    expect(lireBooleen(lu)).toBe(true),
  )
  it.each(['FAUX', 'Non', 'N', 'n', '0', 'false', false, 0])('« %s » est faux', (lu) => expect(lireBooleen(lu)).toBe(false))
  it.each([null, undefined, ''])('« %s » est vide', (lu) => expect(lireBooleen(lu)).toBe('vide'))
  it.each(['peut-être', 'V', 'F', 'yes', 2, -1, 0.5])('« %s » est refusé', (lu) => expect(lireBooleen(lu)).toBe('illisible'))
})

it('le zéro négatif se lit zéro ; une date n’est pas un nombre suivi d’une unité', () => {
  for (const lu of [-0, '-0', '-0,0']) expect(Object.is(lireEntier(lu), 0)).toBe(true)
  for (const lu of ['2024-05-01', '12/05/2024']) expect(lireEntier(lu)).toBe('illisible')
  expect(lireEntier('12 logts')).toBe('unite')
})
