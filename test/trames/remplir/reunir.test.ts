import type { EntreeDeRemplissage } from '../../../src/trames'
import { decrireRemplissage, reunirRemplissages } from '../../../src/trames'
import { fiche, commune } from '../../remplissage/fabrique'

const ENTREE: EntreeDeRemplissage = {
  fiche: fiche(),
  modalite: 'B',
  territoire: { epci: null, grandParis: false, ville: null },
  communes: [commune(), commune({ nom: 'Y', residences: null })],
  lignes: [],
  horsTableau: {},
  hypotheses: [],
}

describe('réunir des remplissages', () => {
  it('les feuilles partagées viennent une fois, devant, puis les tables dans l’ordre ; la dernière donne son nom', () => {
    const reuni = reunirRemplissages(['TAB-16', 'TAB-13'].map((id) => decrireRemplissage(id, ENTREE)))
    expect([reuni.table, reuni.tables]).toEqual(['TAB-13', ['TAB-16', 'TAB-13']])
    expect(reunirRemplissages([decrireRemplissage('TAB-13', ENTREE)])).not.toHaveProperty('tables')
    expect(reuni.feuilles.map(({ nom }) => nom)).toEqual(['Hypothèses', 'Communes', 'TAB-16', 'TAB-13'])
  })

  it('un manque que deux tables disent n’est dit qu’une fois', () => {
    const deux = ['TAB-13', 'TAB-13'].map((id) => decrireRemplissage(id, ENTREE))
    expect(reunirRemplissages(deux).manques).toEqual(deux[0]?.manques)
    expect(deux[0]?.manques).not.toEqual([])
  })

  it('refuse deux descriptions différentes d’une même feuille, et de ne rien réunir', () => {
    const autre = decrireRemplissage('TAB-16', { ...ENTREE, communes: [commune({ objectifRetenu: 150 })] })
    expect(() => reunirRemplissages([decrireRemplissage('TAB-13', ENTREE), autre])).toThrow('feuille décrite de deux façons : Communes')
    expect(() => reunirRemplissages([])).toThrow('aucun remplissage')
  })
})
