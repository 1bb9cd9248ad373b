import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import { lireCorrespondancesDuClasseur, retenirCorrespondances } from '../../../../src/remplissage'
import { oublierCorrespondance } from '../../../../src/taskpane/cas-usage/audit/oublier-correspondance'

const [UNE, AUTRE, AILLEURS] = [
  { feuille: 'Suivi', intitule: 'Obj.', notion: 'objectif' },
  { feuille: 'Suivi', intitule: 'Chiffre', notion: null },
  { feuille: 'Annexe', intitule: 'Obj.', notion: null },
]

describe('oublier une réponse', () => {
  it('ne touche que sa colonne, dans sa feuille ; la dernière oubliée, rien ne reste dans le classeur', async () => {
    const classeur = creerClasseurMemoire()
    await retenirCorrespondances(classeur, [UNE, AUTRE, AILLEURS])
    expect(await oublierCorrespondance(classeur, UNE)).toEqual([AUTRE, AILLEURS])
    expect(await lireCorrespondancesDuClasseur(classeur)).toEqual([AUTRE, AILLEURS])
    await oublierCorrespondance(classeur, AUTRE)
    expect(await oublierCorrespondance(classeur, AILLEURS)).toEqual([])
    expect(await classeur.lireMemoire('audit-correspondances')).toBeNull()
  })
})
