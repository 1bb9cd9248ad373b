import { lireAdresse } from '../../../../src/classeur/adresse'
import { figerClasseur } from '../../../../src/classeur/figer'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import { aChange } from '../../../../src/taskpane/cas-usage/audit/a-change'

async function essayer(saisie: Parameters<ReturnType<typeof creerClasseurMemoire>['ecrire']>[1], regardee = 'Feuil1!A1:C1'): Promise<boolean> {
  const classeur = creerClasseurMemoire([{ nom: 'Feuil1', contenu: [[1, 'texte', { formule: '=A1+1', valeur: 2 }]] }, { nom: 'Neuve' }])
  const instantane = await figerClasseur(classeur, { sauf: ['Neuve'] })
  await classeur.ecrire(lireAdresse('Feuil1!A1:C1'), saisie)
  return aChange(classeur, lireAdresse(regardee), instantane)
}

describe('une cellule changée depuis l’audit', () => {
  const formule = { formule: '=A1+1', valeur: 2 }

  it.each([
    ['rien', [[1, 'texte', formule]], false],
    ['une valeur', [[3, 'texte', formule]], true],
    ['un texte vidé', [[1, null, formule]], true],
    ['une formule figée à la même valeur', [[1, 'texte', 2]], true],
    ['une autre formule de même valeur', [[1, 'texte', { formule: '=2', valeur: 2 }]], true],
    ['une valeur remplacée par une formule', [[{ formule: '=2-1', valeur: 1 }, 'texte', formule]], true],
  ] as const)('%s', async (_cas, saisie, attendu) => {
    expect(await essayer(saisie)).toBe(attendu)
  })

  it('ne se cherche ni dans une feuille que l’audit n’a pas lue, ni dans une très grande sélection', async () => {
    expect(await essayer([[3, 'texte', formule]], 'Neuve!A1')).toBe(false)
    expect(await essayer([[3, 'texte', formule]], 'Feuil1!A1:A501')).toBe(false)
    expect(await essayer([[3, 'texte', formule]], 'Feuil1!A1:A500')).toBe(true)
  })

  it('un texte vide vaut une cellule vide', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Feuil1', contenu: [[null, 1]] }])
    const instantane = await figerClasseur(classeur)
    await classeur.ecrire(lireAdresse('Feuil1!A1'), [['']])
    expect(await aChange(classeur, lireAdresse('Feuil1!A1:B1'), instantane)).toBe(false)
  })
})
