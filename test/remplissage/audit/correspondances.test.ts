import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import { lireCorrespondancesDuClasseur, retenirCorrespondances } from '../../../src/remplissage'

describe('colonnes désignées, gardées dans le classeur', () => {
  it('s’ajoutent, et le dernier choix d’une colonne l’emporte, la casse de la feuille ignorée', async () => {
    const classeur = creerClasseurMemoire()
    expect(await lireCorrespondancesDuClasseur(classeur)).toEqual([])
    await retenirCorrespondances(classeur, [{ feuille: 'Bilan', intitule: 'Tx', notion: 'taux' }, { feuille: 'Bilan', intitule: 'Obs', notion: null }])
    const gardees = await retenirCorrespondances(classeur, [{ feuille: 'BILAN', intitule: 'Tx', notion: null }])
    expect(gardees).toEqual([{ feuille: 'Bilan', intitule: 'Obs', notion: null }, { feuille: 'BILAN', intitule: 'Tx', notion: null }])
    expect(await lireCorrespondancesDuClasseur(classeur)).toEqual(gardees)
  })

  it('une mémoire abîmée vaut aucun choix, et se remplace', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.memoriser('audit-correspondances', '[{"feuille":1}]')
    expect(await lireCorrespondancesDuClasseur(classeur)).toEqual([])
    await retenirCorrespondances(classeur, [])
    expect(await classeur.lireMemoire('audit-correspondances')).toBeNull()
  })
})
