import fc from 'fast-check'
import type { Valeur } from '../../src/classeur/port'
import { enListe } from '../../src/formules/evaluation/liste'
import { depuisValeurs } from '../../src/formules/evaluation/operande'
import { memeNombre, memeTexte } from '../../src/formules/evaluation/comparer'
import { valeurDe } from './classeur-fictif'

const COMMUNES = Array.from({ length: 300 }, (_rien, i): Valeur[] => [i === 250 ? 'commune 7' : `Commune ${i}`, i])

const cherchables = fc.oneof(
  fc.constantFrom('Aix', 'AIX', 'aix', '', '1', 'vrai', 'Œuf', 'İ', 'straße', 'STRASSE'),
  fc.constantFrom(0, -0, 1, 0.1 + 0.2, 0.3, 1e15, 1e15 + 1, 1 / 3, Number((1 / 3).toPrecision(15))),
  fc.boolean(),
)

function premierePareille(liste: readonly Valeur[], cherchee: number | string | boolean): number {
  return liste.findIndex((valeur) => {
    if (typeof valeur === 'string' && typeof cherchee === 'string') return memeTexte(valeur, cherchee)
    if (typeof valeur === 'number' && typeof cherchee === 'number') return memeNombre(valeur, cherchee)
    return valeur === cherchee
  })
}

describe('liste où l’on cherche', () => {
  it('indexée ou parcourue, la place est celle de la première valeur égale', () => {
    const cellule = fc.oneof(cherchables, fc.constant(null), fc.constant({ erreur: '#N/A' } as const))
    fc.assert(
      fc.property(fc.array(cellule, { maxLength: 8 }), fc.nat({ max: 200 }), cherchables, (debut, vides, cherchee) => {
        const liste = [...debut, ...Array.from({ length: vides }, () => null), ...debut]
        const { placeDe } = enListe(depuisValeurs(liste.map((valeur) => [valeur])), 'tout')
        expect(placeDe(cherchee)).toBe(premierePareille(liste, cherchee))
      }),
    )
  })

  it.each([
    ['=EQUIV("COMMUNE 7";A1:A300;0)', 8],
    ['=EQUIV("commune 2?9";A1:A300;0)', 210],
    ['=EQUIV(299;B1:B300;0)', 300],
    ['=EQUIV("absente";A1:A300;0)', '#N/A'],
    ['=RECHERCHEV("commune 12";A1:B300;2;FAUX)', 12],
    ['=RECHERCHEX("commune 12";A1:A300;B1:B300)', 12],
    ['=EQUIV("commune 12";A1:A300;0)+EQUIV(12;B1:B300;0)', 26],
    ['=RECHERCHEV("commune 12";A1:B300;2;FAUX)+EQUIV("commune 12";A1:A300;0)', 25],
  ])('%s', (formule, attendue) => {
    expect(valeurDe(formule, COMMUNES)).toBe(attendue)
  })

  it('la même plage, relue, sert à plusieurs recherches sans confondre ses colonnes', () => {
    const carre = Array.from({ length: 100 }, (_rien, i): Valeur[] => [i, 99 - i])
    const operande = depuisValeurs(carre)
    expect([enListe(operande, 'colonne').placeDe(10), enListe(operande, 'ligne').placeDe(99)]).toEqual([10, 1])
    expect(enListe(operande, 'colonne').placeDe(10)).toBe(10)
  })
})
