import { creerClasseurMemoire } from '../../src/classeur/memoire'
import { ErreurClasseur } from '../../src/classeur/port'
import type { Classeur } from '../../src/classeur/port'
import { creerJournal } from '../../src/remplissage'
import { ecrire, idDe } from './ecrire'
import { feuille, formule, photographier, remplissage, TABLEAU, toutLire } from './fabrique'

describe('journal : remettre', () => {
  it('remet le contenu d’avant et ôte la feuille ajoutée', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'Table',
        contenu: [
          ['x', null, { formule: '=1', valeur: 1 }],
          [true, ''],
        ],
      },
    ])
    const avant = await photographier(classeur)
    const decrit = remplissage([...TABLEAU.feuilles, feuille('Ajoutée', [['T'], [1]])])
    const { journal, resultat } = await ecrire(classeur, decrit, 'remplacer')
    expect((await photographier(classeur)).feuilles).toHaveLength(2)
    expect(await journal.remettre(idDe(resultat))).toEqual({ genre: 'remise', cellules: 14 })
    expect(await photographier(classeur)).toEqual(avant)
    expect(await journal.remettre(idDe(resultat))).toEqual({ genre: 'absente' })
  })

  it('ce que l’utilisateur a changé depuis se dit, et ne se remet que malgré lui', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table' }])
    const { journal, resultat } = await ecrire(classeur)
    const cellule = (ligne: number, colonne: number) => ({ feuille: 'Table', ligne, colonne, lignes: 1, colonnes: 1 })
    await classeur.ecrire(cellule(1, 0), [[{ formule: '="Aix"', valeur: 'Aix' }]])
    await classeur.ecrire(cellule(1, 1), [[0.3]])
    await classeur.ecrire(cellule(1, 2), [[{ formule: '=B2*2', valeur: 0.6 }]])
    await classeur.ecrire(cellule(2, 2), [[{ formule: '=B3*3', valeur: 1 }]])
    await classeur.ecrire(cellule(3, 2), [[1.5]])
    const photo = await photographier(classeur)
    expect(await journal.remettre(idDe(resultat))).toEqual({
      genre: 'changee',
      cellules: ['Table!A2', 'Table!B2', 'Table!C3', 'Table!C4'],
    })
    expect(await photographier(classeur)).toEqual(photo)
    expect(await journal.remettre(idDe(resultat), true)).toEqual({ genre: 'remise', cellules: 12 })
    expect((await toutLire(classeur, 'Table')).valeurs).toEqual([])
  })

  it('une feuille ajoutée où quelqu’un a écrit reste, avec ce qu’il y a mis', async () => {
    const classeur = creerClasseurMemoire()
    const { journal, resultat } = await ecrire(classeur)
    await classeur.ecrire({ feuille: 'Table', ligne: 8, colonne: 0, lignes: 1, colonnes: 1 }, [['à moi']])
    expect((await journal.remettre(idDe(resultat))).genre).toBe('remise')
    expect((await toutLire(classeur, 'Table')).valeurs.flat().filter((valeur) => valeur !== null)).toEqual(['à moi'])
  })

  it('une feuille ajoutée que l’utilisateur a supprimée ne manque à personne ; une feuille à lui, si', async () => {
    const ajoutee = creerClasseurMemoire()
    const une = await ecrire(ajoutee)
    await ajoutee.supprimerFeuille('Table')
    expect(await une.journal.remettre(idDe(une.resultat))).toEqual({ genre: 'remise', cellules: 0 })

    const classeur = creerClasseurMemoire([{ nom: 'Feuil1' }])
    await classeur.ajouterFeuille('Table')
    const autre = await ecrire(classeur)
    await classeur.supprimerFeuille('Table')
    expect(await autre.journal.remettre(idDe(autre.resultat))).toEqual({ genre: 'changee', cellules: ['Table'] })
    expect(await autre.journal.remettre(idDe(autre.resultat), true)).toEqual({ genre: 'remise', cellules: 0 })
  })

  it('ce qu’une écriture plus récente a récrit, ou lit, se dit', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Base' }])
    const journal = creerJournal(classeur)
    const base = (valeur: number) => feuille('Base', [['T'], [valeur]])
    const premiere = await ecrire(classeur, remplissage([base(1)]), null, journal)
    const seconde = await ecrire(
      classeur,
      remplissage([base(1), feuille('Table', [['T'], [formule('=Base!A2')]])]),
      null,
      journal,
    )
    expect(await journal.remettre(idDe(premiere.resultat))).toEqual({ genre: 'changee', cellules: ['Base!A1:A2'] })
    expect((await journal.remettre(idDe(seconde.resultat))).genre).toBe('remise')
    expect((await journal.remettre(idDe(premiere.resultat))).genre).toBe('remise')
    expect((await toutLire(classeur, 'Base')).valeurs).toEqual([])
  })

  it('une panne pendant la remise ne laisse rien à moitié', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'Table',
        contenu: [
          ['x', 'y'],
          [null, 'z'],
        ],
      },
    ])
    let enPanne = false
    let appels = 0
    const casse: Classeur = {
      ...classeur,
      ecrire: async (plage, contenu) => {
        if (enPanne && ++appels === 2) throw new ErreurClasseur('hote')
        await classeur.ecrire(plage, contenu)
      },
    }
    const decrit = remplissage([
      feuille('Table', [
        ['T', 'U'],
        [1, null],
        [null, 2],
      ]),
    ])
    const { journal, resultat } = await ecrire(casse, decrit, 'remplacer')
    const ecrit = await photographier(classeur)
    enPanne = true
    await expect(journal.remettre(idDe(resultat))).rejects.toThrow(ErreurClasseur)
    expect(await photographier(classeur)).toEqual(ecrit)
    enPanne = false
    expect((await journal.remettre(idDe(resultat))).genre).toBe('remise')
  })
})
