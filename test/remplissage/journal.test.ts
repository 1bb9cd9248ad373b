import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import { ErreurClasseur } from '../../src/classeur/port'
import type { Classeur } from '../../src/classeur/port'
import { apercevoir, creerJournal } from '../../src/remplissage'
import type { Accord, ApercuDeRemplissage, Journal, ResultatDEcriture } from '../../src/remplissage'
import { feuille, formule, photographier, remplissage, TABLEAU, toutLire, VALEURS } from './fabrique'

async function ecrire(classeur: Classeur, decrit = TABLEAU, accord: Accord | null = null, journal: Journal = creerJournal(classeur)) {
  const apercu = await apercevoir(classeur, decrit, { valeurs: false })
  return { journal, apercu, resultat: await journal.ecrire(apercu, accord) }
}

function idDe(resultat: ResultatDEcriture): number {
  return resultat.genre === 'ecrite' ? resultat.ecriture.id : -1
}

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

  it('une formule gardée dont la valeur date est recalculée sans qu’on demande rien', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur)
    await classeur.ecrire({ feuille: 'Table', ligne: 1, colonne: 2, lignes: 1, colonnes: 1 }, [[{ formule: '=B2*2', valeur: 9 }]])
    const { resultat } = await ecrire(classeur)
    expect(resultat).toMatchObject({ genre: 'ecrite', ecriture: { cellules: 1 } })
    expect((await toutLire(classeur, 'Table')).valeurs).toEqual(VALEURS)
  })

  it('une cellule remplie demande l’accord ; refusé ou donné, elle est gardée ou remplacée', async () => {
    const depart = (): ClasseurMemoire => creerClasseurMemoire([{ nom: 'Table', contenu: [['Nom', 'Part', 'Double'], ['Aix', 0.4]] }])
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
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [['Nom', 'Part'], ['Aix', 0.25]] }])
    await ecrire(classeur)
    expect(classeur.forme('Table', 1, 1)).toEqual({})
    expect(classeur.forme('Table', 2, 1)).toEqual({ format: '0.00%' })
    expect(classeur.forme('Table', 2, 0)).toEqual({ renvoiALaLigne: true })
    expect(classeur.forme('Table', 0, 0)).toEqual({})
    expect(classeur.forme('Table', 0, 2)).toEqual({ gras: true, renvoiALaLigne: true })
  })

  it('règle les largeurs d’une feuille ajoutée, et les formats particuliers', async () => {
    const classeur = creerClasseurMemoire()
    const decrit = feuille('Table', [['Nom', 'Part'], ['Aix', 0.25], ['Date', 45000]], { formats: [{ ligne: 2, colonne: 1, format: 'dd/mm/yyyy' }] })
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

describe('journal : tout ou rien', () => {
  /** Un classeur qui refuse sa n-ième écriture, mise en forme, feuille ou graphique. */
  function fragile(classeur: ClasseurMemoire, membre: 'ecrire' | 'mettreEnForme' | 'ajouterFeuille', n: number): Classeur {
    let appels = 0
    const garde = <A extends readonly unknown[]>(faire: (...args: A) => Promise<void>) => async (...args: A) => {
      appels++
      if (appels === n) throw new ErreurClasseur('hote', { code: 'panne' })
      await faire(...args)
    }
    return {
      ...classeur,
      ecrire: membre === 'ecrire' ? garde(classeur.ecrire) : classeur.ecrire,
      mettreEnForme: membre === 'mettreEnForme' ? garde(classeur.mettreEnForme) : classeur.mettreEnForme,
      ajouterFeuille: membre === 'ajouterFeuille' ? garde(classeur.ajouterFeuille) : classeur.ajouterFeuille,
    }
  }

  const DEUX = remplissage([
    feuille('Base', [['T', 'U'], [1, null], [null, 2]]),
    feuille('Ajoutée', [['T'], [formule('=Base!A2')]]),
    feuille('Encore', [['T'], [3]]),
  ])
  const depart = (): ClasseurMemoire => creerClasseurMemoire([{ nom: 'Base', contenu: [['x', 'U'], [1, 'libre'], [null, { formule: '=1', valeur: 1 }]] }])

  it.each([
    ['ecrire', 1],
    ['ecrire', 2],
    ['ecrire', 3],
    ['ecrire', 4],
    ['mettreEnForme', 1],
    ['ajouterFeuille', 1],
    ['ajouterFeuille', 2],
  ] as const)('une panne au milieu (%s, appel %i) ne laisse rien', async (membre, n) => {
    const classeur = depart()
    const avant = await photographier(classeur)
    const casse = fragile(classeur, membre, n)
    const journal = creerJournal(casse)
    const apercu = await apercevoir(casse, DEUX, { valeurs: false })
    await expect(journal.ecrire(apercu, 'remplacer')).rejects.toMatchObject({ code: 'hote' })
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
    expect((await creerJournal(classeur).ecrire(apercu, 'remplacer')).genre).toBe('ecrite')
  })

  it('une panne qui empêche aussi de remettre se dit, et le reste est remis', async () => {
    const classeur = depart()
    const sourd: Classeur = { ...fragile(classeur, 'ecrire', 3), supprimerFeuille: () => Promise.reject(new ErreurClasseur('hote')) }
    const apercu = await apercevoir(sourd, DEUX, { valeurs: false })
    await expect(creerJournal(sourd).ecrire(apercu, 'remplacer')).rejects.toMatchObject({ motif: { id: 'remplissage.remise-partielle' } })
    expect((await toutLire(classeur, 'Base')).valeurs[0]).toEqual(['x', 'U'])
  })

  it('annulée au milieu, tout redevient comme avant ; la progression ne recule pas', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [['x']] }])
    const avant = await photographier(classeur)
    const lignes = Array.from({ length: 5000 }, (_rien, i) => [i, i + 1])
    const decrit = remplissage([feuille('Table', [['T', 'U'], ...lignes]), feuille('Autre', [['T'], [1]])])
    const apercu = await apercevoir(classeur, decrit, { valeurs: false })
    const arret = new AbortController()
    const parts: number[] = []
    let ecritures = 0
    const compte: Classeur = {
      ...classeur,
      ecrire: async (plage, contenu) => {
        if (++ecritures === 2) arret.abort()
        await classeur.ecrire(plage, contenu)
      },
    }
    const journal = creerJournal(compte)
    const suivi = { progresser: (part: number) => parts.push(part), signal: arret.signal }
    expect(await journal.ecrire(apercu, 'remplacer', suivi)).toEqual({ genre: 'interrompue' })
    expect(ecritures).toBeGreaterThanOrEqual(2)
    expect(parts.every((part, i) => part >= (parts[i - 1] ?? 0) && part <= 1)).toBe(true)
    expect(await photographier(classeur)).toEqual(avant)
    expect(journal.ecritures()).toEqual([])
  })
})

describe('journal : remettre', () => {
  it('remet le contenu d’avant et ôte la feuille ajoutée', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [['x', null, { formule: '=1', valeur: 1 }], [true, '']] }])
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
    await classeur.ecrire(cellule(1, 1), [[0.3]])
    await classeur.ecrire(cellule(1, 2), [[{ formule: '=B2*2', valeur: 0.6 }]])
    await classeur.ecrire(cellule(2, 2), [[{ formule: '=B3*3', valeur: 1 }]])
    await classeur.ecrire(cellule(3, 2), [[1.5]])
    const photo = await photographier(classeur)
    expect(await journal.remettre(idDe(resultat))).toEqual({ genre: 'changee', cellules: ['Table!B2', 'Table!C3', 'Table!C4'] })
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
    const seconde = await ecrire(classeur, remplissage([base(1), feuille('Table', [['T'], [formule('=Base!A2')]])]), null, journal)
    expect(await journal.remettre(idDe(premiere.resultat))).toEqual({ genre: 'changee', cellules: ['Base!A1:A2'] })
    expect((await journal.remettre(idDe(seconde.resultat))).genre).toBe('remise')
    expect((await journal.remettre(idDe(premiere.resultat))).genre).toBe('remise')
    expect((await toutLire(classeur, 'Base')).valeurs).toEqual([])
  })

  it('une panne pendant la remise ne laisse rien à moitié', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Table', contenu: [['x', 'y'], [null, 'z']] }])
    let enPanne = false
    let appels = 0
    const casse: Classeur = {
      ...classeur,
      ecrire: async (plage, contenu) => {
        if (enPanne && ++appels === 2) throw new ErreurClasseur('hote')
        await classeur.ecrire(plage, contenu)
      },
    }
    const decrit = remplissage([feuille('Table', [['T', 'U'], [1, null], [null, 2]])])
    const { journal, resultat } = await ecrire(casse, decrit, 'remplacer')
    const ecrit = await photographier(classeur)
    enPanne = true
    await expect(journal.remettre(idDe(resultat))).rejects.toThrow(ErreurClasseur)
    expect(await photographier(classeur)).toEqual(ecrit)
    enPanne = false
    expect((await journal.remettre(idDe(resultat))).genre).toBe('remise')
  })
})
