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

  it('dit l’aspect d’une cellule, la dernière demande l’emportant, et la largeur de sa colonne entière', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.mettreEnForme([
      { plage: plageDe('Feuil1', 0, 0, 2, 2), format: '0%', gras: true, largeur: 12 },
      { plage: plageDe('feuil1', 1, 1), format: '0.00%', largeur: 30 },
    ])
    expect(classeur.forme('Feuil1', 0, 1)).toEqual({ format: '0%', gras: true, largeur: 30 })
    expect(classeur.forme('Feuil1', 1, 1)).toEqual({ format: '0.00%', gras: true, largeur: 30 })
    expect(classeur.forme('Feuil1', 9, 0)).toEqual({ largeur: 12 })
    expect(classeur.forme('Feuil1', 0, 2)).toEqual({})
  })

  it('ne met rien en forme quand une seule feuille refuse', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'A' }, { nom: 'P', protegee: true, contenu: [['garde']] }])
    const formes = [{ plage: plageDe('A', 0, 0), gras: true }, { plage: plageDe('P', 0, 0), gras: true }]
    await refuse(classeur.mettreEnForme(formes), 'feuille-protegee', 'mise en forme')
    await refuse(classeur.mettreEnForme([formes[0], { plage: plageDe('Absente', 0, 0), gras: true }] as typeof formes), 'feuille-absente', 'absente')
    expect(classeur.forme('A', 0, 0)).toEqual({})
    await refuse(poser(classeur, 'P', [0, 0], [['x']]), 'feuille-protegee', 'écriture')
    expect((await classeur.lire(plageDe('P', 0, 0))).valeurs).toEqual([['garde']])
  })

  it('dit les obstacles décrits, dans le rectangle seulement', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'A',
        protegee: true,
        fusions: [{ ligne: 1, colonne: 1, lignes: 2, colonnes: 2 }],
        lignesMasquees: [4],
        lignesFiltrees: [6, 2],
        colonnesMasquees: [3, 9],
        tableaux: [{ nom: 'T', plage: { ligne: 0, colonne: 0, lignes: 3, colonnes: 1 } }],
      },
    ])
    expect(await classeur.obstacles(plageDe('a', 0, 0, 7, 4))).toEqual({
      protegee: true,
      filtre: true,
      fusions: [plageDe('A', 1, 1, 2, 2)],
      lignesMasquees: [2, 4, 6],
      colonnesMasquees: [3],
      tableaux: [{ nom: 'T', plage: plageDe('A', 0, 0, 3, 1) }],
    })
    expect(await classeur.obstacles(plageDe('A', 3, 3, 2, 1))).toEqual({
      protegee: true,
      filtre: false,
      fusions: [],
      lignesMasquees: [4],
      colonnesMasquees: [3],
      tableaux: [],
    })
  })

  it('laisse les commentaires de l’utilisateur, et ne touche pas une feuille protégée', async () => {
    const note = { ligne: 1, colonne: 1, texte: 'à voir' }
    const classeur = creerClasseurMemoire([{ nom: 'A', commentaires: [note] }, { nom: 'P', protegee: true }])
    const poses = [{ ...note, texte: 'Règle SRU-02' }, { ligne: 2, colonne: 1, texte: 'Règle SRU-03' }]
    expect(await classeur.poserCommentaires('a', poses)).toEqual([{ ligne: 1, colonne: 1 }])
    expect(await classeur.commentaires('A')).toEqual([poses[1]])
    await classeur.oterCommentaires('A', poses)
    expect(await classeur.poserCommentaires('A', poses)).toEqual([{ ligne: 1, colonne: 1 }])
    await refuse(classeur.poserCommentaires('P', poses), 'feuille-protegee', 'pose')
    await refuse(classeur.oterCommentaires('P', poses), 'feuille-protegee', 'retrait')
  })

  it('montre en sélectionnant, et n’a plus de sélection quand sa feuille est ôtée', async () => {
    const classeur = creerClasseurMemoire()
    await classeur.ajouterFeuille('Ajoutée')
    await classeur.montrer(plageDe('Ajoutée', 3, 3))
    const rappel = jest.fn()
    classeur.surSelection(rappel)
    await classeur.supprimerFeuille('ajoutée')
    expect(await classeur.selection()).toBeNull()
    expect(rappel).toHaveBeenCalledTimes(1)
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
