import fc from 'fast-check'
import { memeValeur, memeValeurDeCellule } from '../../src/classeur/valeurs'

describe('égalité de deux contenus de cellule', () => {
  it.each([
    [0, null],
    ['', null],
    [0, ''],
    [0, false],
    ['1', 1],
    [{ erreur: '#N/A' }, '#N/A'],
    [{ erreur: '#N/A' }, { erreur: '#REF!' }],
  ] as const)('%j et %j diffèrent', (une, autre) => {
    expect(memeValeur(une, autre)).toBe(false)
    expect(memeValeurDeCellule(une, autre)).toBe(false)
  })

  it('deux erreurs de même code sont égales', () => {
    expect(memeValeur({ erreur: '#N/A' }, { erreur: '#N/A' })).toBe(true)
  })

  it('le dernier bit d’une somme ne compte que pour l’égalité exacte', () => {
    expect(memeValeur(0.1 + 0.2, 0.3)).toBe(false)
    expect(memeValeurDeCellule(0.1 + 0.2, 0.3)).toBe(true)
    expect(memeValeurDeCellule(0.3, 0.3000000000001)).toBe(false)
  })

  it('tout nombre est égal à lui-même et à son opposé nul', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (nombre) => memeValeur(nombre, nombre) && memeValeurDeCellule(nombre, nombre)))
    expect(memeValeur(0, -0)).toBe(true)
  })
})
