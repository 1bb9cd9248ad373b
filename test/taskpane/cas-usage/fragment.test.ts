import fc from 'fast-check'
import { assemblerFormule, fragmentDArgument, referenceDe } from '../../../src/taskpane/cas-usage/fragment'
import { estErreurDeFormule, lireFormule } from '../../../src/formules'

const nombre = { type: 'nombre' } as const
const booleen = { type: 'booleen' } as const

describe('fragmentDArgument', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['A2', 'A2'],
    ['$b$2:c9', '$B$2:C9'],
    ['Communes!B2', 'B2'],
    ['communes!B2', 'B2'],
    ["'Bilan d''étape'!B2", "'Bilan d''étape'!B2"],
    ['Bilan d’étape!B2', "'Bilan d’étape'!B2"],
    ['Flux!B2:B9', 'Flux!B2:B9'],
    ['1 234,5', '1234,5'],
    ['1\u202f234', '1234'],
    ['0.25', '0,25'],
    ['25 %', '25%'],
    ['12,5%', '12,5%'],
    ['-3', '-3'],
    ['1,234', '"1,234"'],
    ['=A2*2', 'A2*2'],
    ['supérieur', '"supérieur"'],
    ['2023-2025', '"2023-2025"'],
    ['15/03/2024', '"15/03/2024"'],
    ['dit "le Vieux"', '"dit ""le Vieux"""'],
    ['VRAI', '"VRAI"'],
  ])('%p donne %p', (saisie, attendu) => {
    expect(fragmentDArgument(nombre, saisie, 'Communes')).toBe(attendu)
  })

  it.each([
    ['vrai', 'VRAI'],
    ['Oui', 'VRAI'],
    ['non', 'FAUX'],
    ['B2', 'B2'],
  ])('%p dans un argument booléen donne %p', (saisie, attendu) => {
    expect(fragmentDArgument(booleen, saisie, 'Communes')).toBe(attendu)
  })

  it('donne toujours une formule lisible, quel que soit le texte tapé', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (texte) => {
        fc.pre(!texte.trim().startsWith('='))
        const formule = assemblerFormule('MIXITE.VERSION', [fragmentDArgument(nombre, texte, 'Feuil1')])
        return !estErreurDeFormule(lireFormule(formule, 'fr'))
      }),
    )
  })
})

describe('assemblerFormule', () => {
  it('laisse vides les arguments omis du milieu et retire ceux de la fin', () => {
    expect(assemblerFormule('MIXITE.X', ['A1', '', 'C1', '', ''])).toBe('=MIXITE.X(A1;;C1)')
  })

  it('écrit une fonction sans argument', () => {
    expect(assemblerFormule('MIXITE.VERSION', [])).toBe('=MIXITE.VERSION()')
  })
})

describe('referenceDe', () => {
  it.each([
    [{ feuille: 'Communes', ligne: 1, colonne: 1, lignes: 1, colonnes: 1 }, 'Communes!B2'],
    [{ feuille: "Bilan d'étape", ligne: 0, colonne: 0, lignes: 3, colonnes: 28 }, "'Bilan d''étape'!A1:AB3"],
    [{ feuille: 'SRU20', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, "'SRU20'!A1"],
  ])('%j', (plage, attendu) => expect(referenceDe(plage)).toBe(attendu))
})
