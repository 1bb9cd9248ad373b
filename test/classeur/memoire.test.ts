import { creerClasseurMemoire } from '../../src/classeur/memoire'
import { refuse } from './affirmer'
import { plageDe, poser } from './contrat-appuis'
import { contratClasseur } from './eprouver-contrat'

contratClasseur('mémoire', async () => creerClasseurMemoire(), { calcule: false })

describe('classeur en mémoire', () => {
  it('prévient de la sélection, puis plus après le désabonnement', async () => {
    const classeur = creerClasseurMemoire()
    const rappel = jest.fn()
    const seDesabonner = classeur.surSelection(rappel)
    classeur.selectionner(plageDe('Feuil1', 1, 1))
    expect(rappel).toHaveBeenCalledTimes(1)
    expect(await classeur.selection()).toEqual(plageDe('Feuil1', 1, 1))
    seDesabonner()
    classeur.selectionner(null)
    expect(rappel).toHaveBeenCalledTimes(1)
  })

  it('part du contenu donné, lignes inégales comprises', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'A', contenu: [[1], [], ['x', { formule: '=A1', valeur: 1 }]] }])
    expect(await classeur.plageUtile('A')).toEqual(plageDe('A', 0, 0, 3, 2))
    expect((await classeur.lire(plageDe('A', 2, 0, 1, 2))).formules).toEqual([[null, '=A1']])
  })

  it('refuse d’écrire dans une feuille graphique', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'G', genre: 'graphique' }])
    await refuse(classeur.ecrire(plageDe('G', 0, 0), [[1]]), 'feuille-sans-cellules', 'écriture')
  })

  describe('débordement', () => {
    const debordante = { formule: '=MIXITE.COTATION(A1:A2)', valeur: 1, debordement: [[1], [2], [3]] }

    it('pose les valeurs des suites sans formule', async () => {
      const classeur = creerClasseurMemoire()
      await poser(classeur, 'Feuil1', [0, 1], [[debordante]])
      const lu = await classeur.lire(plageDe('Feuil1', 0, 1, 3, 1))
      expect(lu.valeurs).toEqual([[1], [2], [3]])
      expect(lu.formules).toEqual([['=MIXITE.COTATION(A1:A2)'], [null], [null]])
    })

    it('refuse d’écraser une cellule remplie ou une suite, et se retire avec son ancre', async () => {
      const classeur = creerClasseurMemoire()
      await poser(classeur, 'Feuil1', [2, 1], [['obstacle']])
      await refuse(poser(classeur, 'Feuil1', [0, 1], [[debordante]]), 'debordement-bloque', 'obstacle')
      await poser(classeur, 'Feuil1', [2, 1], [[null]])
      await poser(classeur, 'Feuil1', [0, 1], [[debordante]])
      await refuse(poser(classeur, 'Feuil1', [1, 1], [['x']]), 'formule-matricielle', 'suite')
      await poser(classeur, 'Feuil1', [0, 1], [[{ ...debordante, debordement: [[1], [5]] }]])
      expect((await classeur.lire(plageDe('Feuil1', 0, 1, 3, 1))).valeurs).toEqual([[1], [5], [null]])
      await poser(classeur, 'Feuil1', [0, 1], [[null]])
      expect(await classeur.plageUtile('Feuil1')).toBeNull()
    })
  })
})
