import { actualiserCopie } from '../../../src/atelier/sauvegarde/copie-de-secours'

const COMMUN = {
  id: 'onglet',
  nom: 'classeur.xlsx',
  instant: '2026-11-25T10:00:00.000Z',
  octets: new Uint8Array([1, 2]),
  feuillesAjoutees: ['Neuve'],
  cellules: [{ feuille: 'Neuve', ligne: 0, colonne: 0, saisie: 0.4 }],
}

describe('copies de secours des versions précédentes', () => {
  it('garde telle quelle une copie de la version courante', () => {
    const copie = { ...COMMUN, version: 3, formes: [], memoire: [['contrat', '{}']], graphiques: [] } as const
    expect(actualiserCopie(copie)).toBe(copie)
  })

  it('reprend une copie qui n’avait que des formats de nombre', () => {
    const formats = [{ feuille: 'Neuve', ligne: 0, colonne: 0, format: '0%' }]
    expect(actualiserCopie({ ...COMMUN, version: 2, formats })).toEqual({
      ...COMMUN,
      version: 3,
      formes: [{ plage: { feuille: 'Neuve', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 }, format: '0%' }],
      memoire: [],
      graphiques: [],
    })
  })

  it.each([1, 4, undefined])('ne prend pas une copie de version %j pour ce qu’elle n’est pas', (version) => {
    expect(actualiserCopie({ ...COMMUN, version } as { version: unknown })).toBeNull()
  })
})
