import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import { apercevoir, creerJournal } from '../../src/remplissage'
import type { ApercuDeRemplissage } from '../../src/remplissage'
import { ecrire } from './ecrire'
import { feuille, remplissage, TABLEAU, toutLire, VALEURS } from './fabrique'

describe('journal : écrire', () => {
  it('ajoute la feuille, écrit formules, valeurs et textes, prévient, et le retient', async () => {
    const classeur = creerClasseurMemoire()
    const journal = creerJournal(classeur)
    const rappel = jest.fn()
    const taire = journal.surChangement(rappel)
    const { resultat } = await ecrire(classeur, TABLEAU, null, journal)
    expect(resultat).toEqual({
      genre: 'ecrite',
      ecriture: { id: 1, table: 'TAB-99', cellules: 12, feuillesAjoutees: ['Table'], feuilles: ['Table'] },
    })
    const { valeurs, formules } = await toutLire(classeur, 'Table')
    expect(valeurs).toEqual(VALEURS)
    expect(formules[2]).toEqual([null, null, '=B3*2'])
    expect(journal.ecritures().map(({ id }) => id)).toEqual([1])
    taire()
    await journal.remettre(1)
    expect(rappel).toHaveBeenCalledTimes(1)
  })

  it('récrire la même chose n’écrit rien', async () => {
    const classeur = creerClasseurMemoire()
    const { journal } = await ecrire(classeur)
    expect((await ecrire(classeur, TABLEAU, null, journal)).resultat).toEqual({ genre: 'rien' })
    expect(journal.ecritures()).toHaveLength(1)
  })

  it('une formule gardée dont la valeur date est recalculée sans qu’on demande rien, sous l’aspect qu’elle a', async () => {
    const classeur = creerClasseurMemoire()
    const decrit = feuille('Table', TABLEAU.feuilles[0]?.cellules ?? [], { formats: [{ ligne: 1, colonne: 2, format: '0' }] })
    await ecrire(classeur, remplissage([decrit]))
    const cellule = { feuille: 'Table', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }
    await classeur.mettreEnForme([{ plage: cellule, format: '0.000' }])
    await classeur.ecrire(cellule, [[{ formule: '=B2*2', valeur: 9 }]])
    const { resultat } = await ecrire(classeur, remplissage([decrit]))
    expect(classeur.forme('Table', 1, 2).format).toBe('0.000')
    expect(resultat).toMatchObject({ genre: 'ecrite', ecriture: { cellules: 1 } })
    expect((await toutLire(classeur, 'Table')).valeurs).toEqual(VALEURS)
  })

  it('une cellule remplie demande l’accord ; refusé ou donné, elle est gardée ou remplacée', async () => {
    const depart = (): ClasseurMemoire =>
      creerClasseurMemoire([
        {
          nom: 'Table',
          contenu: [
            ['Nom', 'Part', 'Double'],
            ['Aix', 0.4],
          ],
        },
      ])
    const sans = depart()
    const demande = await ecrire(sans)
    expect(demande.resultat.genre).toBe('accord-requis')
    expect((await toutLire(sans, 'Table')).valeurs).toHaveLength(2)

    const gardee = depart()
    expect((await ecrire(gardee, TABLEAU, 'garder')).resultat).toMatchObject({ genre: 'ecrite', ecriture: { cellules: 7 } })
    // Les formules lisent la cellule gardée, pas celle qu'on y aurait mise.
    expect((await toutLire(gardee, 'Table')).valeurs).toEqual([VALEURS[0], ['Aix', 0.4, 0.8], VALEURS[2], ['Total', 0.9, 1.8]])

    const remplacee = depart()
    expect((await ecrire(remplacee, TABLEAU, 'remplacer')).resultat).toMatchObject({ genre: 'ecrite', ecriture: { cellules: 8 } })
    expect((await toutLire(remplacee, 'Table')).valeurs).toEqual(VALEURS)
  })

  it('une valeur tapée à la place d’un calcul, gardée, se lit dans les calculs qui en dépendent', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [[], [null, null, 7]] }])
    await ecrire(classeur, TABLEAU, 'garder')
    expect((await toutLire(classeur, 'Table')).valeurs.map((rangee) => rangee[2])).toEqual(['Double', 7, 1, 8])
  })

  it('une formule gardée par l’utilisateur reste une formule, et les autres lisent sa valeur', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [[], [null, { formule: '=1-0.6', valeur: 0.4 }]] }])
    await ecrire(classeur, TABLEAU, 'garder')
    const { valeurs, formules } = await toutLire(classeur, 'Table')
    expect([valeurs[3], formules[1]?.[1]]).toEqual([['Total', 0.9, 1.8], '=1-0.6'])
  })

  it('un aperçu que le classeur a dépassé revient à jour, même avec l’accord', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table' }])
    const journal = creerJournal(classeur)
    const apercu = await apercevoir(classeur, TABLEAU, { valeurs: false })
    await classeur.ecrire({ feuille: 'Table', ligne: 1, colonne: 0, lignes: 1, colonnes: 1 }, [['saisi depuis']])
    const resultat = await journal.ecrire(apercu, 'remplacer')
    expect(resultat.genre).toBe('accord-requis')
    const { apercu: frais } = resultat as { readonly apercu: ApercuDeRemplissage }
    expect(frais.feuilles[0]?.cellules[3]).toMatchObject({ sort: 'changee', avant: { valeur: 'saisi depuis' } })
    expect((await journal.ecrire(frais, 'remplacer')).genre).toBe('ecrite')
  })

  it.each([
    ['une autre valeur', 'changé encore'],
    ['une autre formule', { formule: '=1', valeur: 1 }],
  ])('une cellule changée pour %s depuis l’aperçu le périme', async (_cas, saisie) => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [[], ['autre']] }])
    const apercu = await apercevoir(classeur, TABLEAU, { valeurs: false })
    await classeur.ecrire({ feuille: 'Table', ligne: 1, colonne: 0, lignes: 1, colonnes: 1 }, [[saisie]])
    expect((await creerJournal(classeur).ecrire(apercu, 'garder')).genre).toBe('accord-requis')
  })

  it('n’écrit que les cellules annoncées, et leur aspect à elles seules', async () => {
    const classeur = creerClasseurMemoire([
      {
        nom: 'Table',
        contenu: [
          ['Nom', 'Part'],
          ['Aix', 0.25],
        ],
      },
    ])
    await ecrire(classeur)
    expect(classeur.forme('Table', 1, 1)).toEqual({})
    expect(classeur.forme('Table', 2, 1)).toEqual({ format: '0.00%' })
    expect(classeur.forme('Table', 2, 0)).toEqual({ renvoiALaLigne: true })
    expect(classeur.forme('Table', 0, 0)).toEqual({})
    expect(classeur.forme('Table', 0, 2)).toEqual({ gras: true, renvoiALaLigne: true })
  })

  it('règle les largeurs d’une feuille ajoutée, et les formats particuliers', async () => {
    const classeur = creerClasseurMemoire()
    const decrit = feuille(
      'Table',
      [
        ['Nom', 'Part'],
        ['Aix', 0.25],
        ['Date', 45000],
      ],
      { formats: [{ ligne: 2, colonne: 1, format: 'dd/mm/yyyy' }] },
    )
    await ecrire(classeur, remplissage([decrit]))
    expect([classeur.forme('Table', 1, 1), classeur.forme('Table', 2, 1)]).toEqual([
      { largeur: 11, format: '0.00%' },
      { largeur: 11, format: 'dd/mm/yyyy' },
    ])
    expect(classeur.forme('Table', 0, 0)).toEqual({ largeur: 10, gras: true, renvoiALaLigne: true })
  })

  it('garde les dix dernières écritures, de la plus récente à la plus ancienne', async () => {
    const classeur = creerClasseurMemoire()
    const journal = creerJournal(classeur)
    for (let i = 0; i < 12; i++) await ecrire(classeur, remplissage([feuille(`Table ${i}`, [['T'], [i]])]), null, journal)
    expect(journal.ecritures().map(({ id }) => id)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
    expect(await journal.remettre(2)).toEqual({ genre: 'absente' })
    expect((await journal.remettre(3)).genre).toBe('remise')
  })

  it('deux demandes à la fois passent l’une après l’autre', async () => {
    const classeur = creerClasseurMemoire()
    const journal = creerJournal(classeur)
    const apercu = await apercevoir(classeur, TABLEAU, { valeurs: false })
    const [une, autre] = await Promise.all([journal.ecrire(apercu, null), journal.ecrire(apercu, null)])
    expect([une.genre, autre.genre]).toEqual(['ecrite', 'accord-requis'])
  })
})
