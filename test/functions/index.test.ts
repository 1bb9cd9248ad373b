import { FONCTIONS } from '../../src/catalogue'
import type { FauxExcel } from './faux-custom-functions'
import { poserFauxExcel } from './faux-custom-functions'

let excel: FauxExcel

beforeAll(async () => {
  excel = poserFauxExcel()
  await import('../../src/functions/index')
})

describe('frontière des fonctions Excel', () => {
  it('associe chaque fonction du catalogue, et elles seules', () => {
    expect([...excel.associees.keys()]).toEqual(FONCTIONS.map(({ nom }) => nom))
  })

  it('rend la valeur de l’exemple de chaque fonction', () => {
    for (const { nom, exemple } of FONCTIONS) {
      expect([nom, excel.associees.get(nom)?.(...exemple.arguments, { address: 'Feuil1!A1' })]).toEqual([nom, exemple.valeur])
    }
  })

  it('ouvre l’aide livrée à côté de la page et libère toujours le bouton', () => {
    const accuse = jest.fn()
    excel.commandes.get('ouvrirAide')?.({ completed: accuse })
    expect(excel.adressesOuvertes).toEqual(['https://intranet.exemple/mixite/aide.html'])
    expect(accuse).toHaveBeenCalledTimes(1)
  })

  it('libère le bouton même si le navigateur ne s’ouvre pas', () => {
    Object.assign(Office.context.ui, {
      openBrowserWindow: () => {
        throw new Error('refusé')
      },
    })
    const accuse = jest.fn()
    expect(() => excel.commandes.get('ouvrirAide')?.({ completed: accuse })).toThrow('refusé')
    expect(accuse).toHaveBeenCalledTimes(1)
  })
})
