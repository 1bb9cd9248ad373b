import fc from 'fast-check'
import { lireSaisie } from '../../../src/atelier/grille/lire-saisie'

function nombre(valeur: number, format: string | null = null): unknown {
  return { genre: 'nombre', valeur, format }
}

describe('lecture d’une frappe française', () => {
  it.each([
    ['12,5', nombre(12.5)],
    ['-0,05', nombre(-0.05)],
    ['+3', nombre(3)],
    [',5', nombre(0.5)],
    ['12.5', nombre(12.5)],
    ['1,234', nombre(1.234)],
    ['1e3', nombre(1000)],
    ['1 234', nombre(1234, '#,##0')],
    ['1\u202F234\u00A0567,8', nombre(1234567.8, '#,##0.00')],
    ['25 %', nombre(0.25, '0%')],
    ['25%', nombre(0.25, '0%')],
    ['7\u00A0%', nombre(0.07, '0%')],
    ['29 %', nombre(0.29, '0%')],
    ['12,5 %', nombre(0.125, '0.00%')],
    ['31/12/2025', nombre(46022, 'dd/mm/yyyy')],
    ['1/3/1900', nombre(61, 'dd/mm/yyyy')],
    ['29/02/2024', nombre(45351, 'dd/mm/yyyy')],
    ['vrai', { genre: 'booleen', valeur: true }],
    ['FALSE', { genre: 'booleen', valeur: false }],
    ['=SOMME(A1;B1)', { genre: 'formule', texte: '=SOMME(A1;B1)' }],
  ])('lit « %s »', (frappe, attendu) => {
    expect(lireSaisie(frappe)).toEqual(attendu)
  })

  it.each([
    ['1.234', 'millier ou décimale'],
    ['31/12/25', 'année à deux chiffres'],
    ['12/31/2025', 'mois 31'],
    ['29/02/2025', 'jour absent du calendrier'],
    ['28/02/1900', 'avant le 1er mars 1900'],
    ['1 23', 'groupe de deux chiffres'],
    ['1,2,3', 'deux virgules'],
    ['12 €', 'unité'],
    ['%', 'aucun nombre'],
    ['', 'vide'],
    ['=', 'signe égal seul'],
    ['-', 'signe seul'],
    ['1e999', 'infini'],
    ['Épinay', 'texte'],
  ])('laisse « %s » en texte (%s)', (frappe) => {
    expect(lireSaisie(frappe)).toEqual({ genre: 'texte', texte: frappe })
  })

  it('relit tout nombre décimal écrit à la virgule', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (entier, milliemes) => {
        const texte = `${entier},${String(milliemes).padStart(4, '0')}`
        expect(lireSaisie(texte)).toEqual(nombre(Number(texte.replace(',', '.'))))
      }),
    )
  })

  it('rend un pourcentage dont le centuple se relit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (dixiemes) => {
        const lue = lireSaisie(`${String(dixiemes / 10).replace('.', ',')} %`)
        expect(lue.genre === 'nombre' && Math.round(lue.valeur * 1000)).toBe(dixiemes)
      }),
    )
  })
})
