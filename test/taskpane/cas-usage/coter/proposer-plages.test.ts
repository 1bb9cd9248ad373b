import { ecrireAdresse, lireAdresse } from '../../../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import { plageDeLaSelection, proposerPlages } from '../../../../src/taskpane/cas-usage/coter/proposer-plages'
import { choixDeDepart, completer } from '../../../../src/taskpane/ecrans/coter/choix'
import { redigerMessage } from '../../../../src/textes'
import { classeurDe, DEMANDES, GRILLE } from './classeur'

const TABLEAU = { nom: 'T_Demandes', plage: { ligne: 0, colonne: 0, lignes: 6, colonnes: 3 } }

describe('plages proposées', () => {
  it('les feuilles remplies, et leurs grilles reconnues aux titres', async () => {
    const classeur = creerClasseurMemoire([
      { nom: 'Vide' },
      { nom: 'Graphique', genre: 'graphique' },
      { nom: 'Demandes', contenu: DEMANDES },
      { nom: 'Ma grille', contenu: [['CRITERE', 'Points'], ['DALO', 10]] },
    ])
    const plages = await proposerPlages(classeur)
    expect(plages.map(({ intitule, estUneGrille }) => [redigerMessage(intitule), estUneGrille])).toEqual([
      ['Feuille « Demandes », A1:C6', false],
      ['Feuille « Ma grille », A1:B2', true],
    ])
  })

  it('un tableau d’Excel, et sa feuille seulement si elle porte autre chose', async () => {
    const seul = await proposerPlages(classeurDe({ tableaux: [TABLEAU] }))
    expect(seul.map(({ nom }) => nom)).toEqual(['T_Demandes', 'Grille'])
    const contenu = [...DEMANDES, [], ['une remarque']]
    expect((await proposerPlages(classeurDe({ contenu, tableaux: [TABLEAU] }))).map(({ nom }) => nom)).toEqual(['T_Demandes', 'Demandes', 'Grille'])
  })

  it.each([
    ['un nom de liste, une ligne vide, puis les titres', [['Liste au 15 mars 2024'], [], ...DEMANDES], 'A3:C8'],
    ['des titres en première ligne', DEMANDES, 'A1:C6'],
    ['un titre seul sur sa ligne, sans ligne de textes dessous', [['Numéro'], [1, true, '2019-05-10']], 'A1:C2'],
    ['une seule colonne', [['Titre'], ['a'], ['b']], 'A1:A3'],
    ['un nom de liste à droite', [[null, null, 'Liste'], ...DEMANDES], 'A2:C7'],
  ])('une feuille part de ses titres : %s', async (_cas, contenu, attendue) => {
    const [liste] = await proposerPlages(creerClasseurMemoire([{ nom: 'Liste', contenu }]))
    expect(liste?.adresse).toBe(`Liste!${attendue}`)
  })

  it('un tableau d’Excel sous le nom de la liste ne se propose qu’une fois', async () => {
    const plage = { ligne: 2, colonne: 0, lignes: 6, colonnes: 3 }
    const classeur = creerClasseurMemoire([{ nom: 'Liste', contenu: [['Liste'], [], ...DEMANDES], tableaux: [{ nom: 'T_Demandes', plage }] }])
    expect((await proposerPlages(classeur)).map(({ nom }) => nom)).toEqual(['T_Demandes'])
  })

  it.each([
    ['sous une ligne vide', [[]], ['A1:C6', 'A8:C10']],
    ['sous une ligne vide et son titre', [[], ['Grille de l’EPCI'], []], ['A1:C6', 'A10:C12']],
    ['collée à la liste', [], ['A1:C6', 'A7:C9']],
    ['sous une demande d’une seule cellule', [[6], []], ['A1:C7', 'A9:C11']],
    ['sous une demande d’une seule cellule, sans ligne vide', [[6]], ['A1:C7', 'A8:C10']],
    ['sous une demande dont seul le numéro, un texte, est rempli', [['D-006'], []], ['A1:C7', 'A9:C11']],
  ])('une grille posée sous les demandes se propose à part : %s', async (_cas, entre, attendues) => {
    const plages = await proposerPlages(creerClasseurMemoire([{ nom: 'Tout', contenu: [...DEMANDES, ...entre, ...GRILLE] }]))
    expect(plages.map(({ adresse }) => adresse)).toEqual(attendues.map((une) => `Tout!${une}`))
    expect(plages.map(({ estUneGrille }) => estUneGrille)).toEqual([false, true])
  })

  it('deux grilles sous un tableau d’Excel : le tableau, puis chaque grille', async () => {
    const contenu = [...DEMANDES, [], [null, 'critère', 'points'], [null, 'DALO', 10], [], ['critère', 'points', 'barème'], ['DALO', 20, null]]
    const plages = await proposerPlages(creerClasseurMemoire([{ nom: 'Tout', contenu, tableaux: [TABLEAU] }]))
    expect(plages.map(({ adresse }) => adresse)).toEqual(['Tout!A1:C6', 'Tout!A8:C9', 'Tout!A11:C12'])
  })

  it('une grille sous les demandes d’une longue liste se trouve sans relire la liste', async () => {
    const demandes = Array.from({ length: 5_000 }, (_ligne, i) => [i, true, '2020-01-15'])
    const classeur = creerClasseurMemoire([{ nom: 'Tout', contenu: [DEMANDES[0] ?? [], ...demandes, [], ...GRILLE] }])
    const lire = jest.spyOn(classeur, 'lire')
    expect((await proposerPlages(classeur)).map(({ adresse }) => adresse)).toEqual(['Tout!A1:C5001', 'Tout!A5003:C5005'])
    expect(Math.max(...lire.mock.calls.map(([plage]) => plage.lignes))).toBeLessThanOrEqual(300)
  })

  it('une grille sous un titre est reconnue', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Grille', contenu: [['Grille de l’EPCI'], ...GRILLE] }])
    expect((await proposerPlages(classeur))[0]).toMatchObject({ adresse: 'Grille!A2:C4', estUneGrille: true })
  })
})

describe('plage de la sélection', () => {
  it.each([
    ['Demandes!B3', 'Demandes!A1:C6'],
    ['Demandes!B1:C99', 'Demandes!B1:C6'],
    ['Demandes!A:C'.replace('A:C', 'A1:C1048576'), 'Demandes!A1:C6'],
    ['Demandes!H9', null],
    ['Demandes!H9:J12', null],
  ])('%s désigne %s', async (selection, attendue) => {
    const classeur = classeurDe()
    classeur.selectionner(lireAdresse(selection))
    const plage = await plageDeLaSelection(classeur, await proposerPlages(classeur))
    expect(plage === null ? null : ecrireAdresse(plage)).toBe(attendue)
  })

  it('d’une cellule d’un tableau, le tableau', async () => {
    const classeur = classeurDe({ contenu: [...DEMANDES, [], ['une remarque']], tableaux: [TABLEAU] })
    classeur.selectionner(lireAdresse('Demandes!A2'))
    expect(ecrireAdresse((await plageDeLaSelection(classeur, await proposerPlages(classeur))) as never)).toBe('Demandes!A1:C6')
  })

  it('sans sélection, rien', async () => {
    expect(await plageDeLaSelection(classeurDe(), [])).toBeNull()
  })
})

describe('choix de départ', () => {
  it('la grille à ses titres, la plus longue autre plage, la date du jour', async () => {
    const classeur = creerClasseurMemoire([
      { nom: 'Notice', contenu: [['Lisez-moi']] },
      { nom: 'Grille', contenu: GRILLE },
      { nom: 'Demandes', contenu: DEMANDES },
    ])
    const depart = choixDeDepart(await proposerPlages(classeur))
    expect([depart.demandes?.nom, depart.grille?.nom, depart.mutation, depart.doublement]).toEqual(['Demandes', 'Grille', null, false])
    expect(depart.jour).toBeGreaterThan(45_000)
    expect(completer(depart)).toMatchObject({ nomDeGrille: 'Grille', mutation: null })
  })

  it('dit tout ce qui manque', () => {
    expect(completer({ ...choixDeDepart([]), jour: null })).toBe('Il manque\u00a0: les demandes, la grille de cotation, la date du calcul.')
  })
})
