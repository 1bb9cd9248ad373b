import { releverAssociations } from '../../../scripts/controles/associations'

describe('relevé des associations dans le code construit', () => {
  it('relève fonctions et commandes', () => {
    const script = `CustomFunctions.associate('A', () => 1); Office.onReady(); Office.actions.associate('ouvrirAide', () => 1)`
    expect(releverAssociations(script)).toEqual({ fonctions: ['A'], commandes: ['ouvrirAide'] })
  })

  it('échoue sur un script qui ne se charge pas, plutôt que de dire « rien »', () => {
    expect(() => releverAssociations('absente.appel()')).toThrow('absente is not defined')
  })
})
