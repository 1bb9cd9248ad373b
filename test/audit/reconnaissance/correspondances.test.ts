import { ecrireCorrespondances, lireCorrespondances } from '../../../src/audit/reconnaissance/correspondances'

const RETENUES = [
  { feuille: 'Feuil1', intitule: 'Objectif', notion: 'objectifRetenu' },
  { feuille: "Val d'Orne", intitule: 'Divers « x »', notion: null },
]

describe('correspondances gardées dans le classeur', () => {
  it('se relisent telles qu’écrites', () => {
    expect(lireCorrespondances(ecrireCorrespondances(RETENUES))).toEqual(RETENUES)
  })

  it.each([
    null,
    '',
    'pas du JSON',
    '{}',
    '[1]',
    '[{"feuille":"A","intitule":"B"}]',
    '[{"feuille":"A","intitule":"B","notion":3}]',
  ])('%s : aucune', (texte) => {
    expect(lireCorrespondances(texte)).toEqual([])
  })
})
