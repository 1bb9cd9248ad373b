import { lireAdresse } from '../../../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import { coterDemandes, LECTURES_PAR_DEFAUT } from '../../../../src/regles'
import type { Saisie } from '../../../../src/classeur/port'
import { TravailInterrompu } from '../../../../src/remplissage'
import { apercevoirNotes } from '../../../../src/taskpane/cas-usage/coter/apercevoir-notes'
import { redigerMessage } from '../../../../src/textes'
import { apercu, choix, classeurDe, DEMANDES, GRILLE, JOUR, refus } from './classeur'

const TITRES = DEMANDES[0] ?? []

describe('notation d’une liste', () => {
  it('compte les demandes notées, vides et en erreur, et montre les premières notes', async () => {
    const { notes, colonne } = await apercu(classeurDe())
    expect([notes.notees, notes.vides, notes.enErreur]).toEqual([4, 1, 0])
    expect(notes.premieres).toEqual([
      { ligne: 2, note: 112 },
      { ligne: 3, note: 12 },
      { ligne: 4, note: 100 },
      { ligne: 6, note: 0 },
    ])
    expect(colonne).toMatchObject({ place: lireAdresse('Demandes!D1:D6'), titre: 'Note (Grille, 15/03/2024)', avertissements: [] })
  })

  it('par morceaux, rend les mêmes notes que la fonction sur toute la liste', async () => {
    // Vingt colonnes : un morceau tient 1 000 lignes, la liste en fait trois.
    const remplissage = Array.from({ length: 17 }, (_colonne, j) => `Autre ${j}`)
    const lignes = Array.from({ length: 2500 }, (_ligne, i): Saisie[] =>
      i % 97 === 0 ? [] : [i, i % 3 === 0, i % 501 === 5 ? 'hier' : 45_366 - ((i * 37) % 4000), ...remplissage.map((_un, j) => i + j)],
    )
    const classeur = classeurDe({ contenu: [[...TITRES, ...remplissage], ...lignes] })
    const { notes } = await apercu(classeur, { demandes: lireAdresse('Demandes!A1:T2501') })
    const demandes = (await classeur.lire(lireAdresse('Demandes!A2:T2501'))).valeurs as (number | string | boolean | null)[][]
    const attendu = coterDemandes(
      {
        entetes: [[...TITRES, ...remplissage] as string[]],
        demandes,
        grille: GRILLE as (string | number | null)[][],
        mutation: null,
        calcul: JOUR,
        doublement: false,
        lectures: LECTURES_PAR_DEFAUT,
      },
      { expliquer: false },
    )
    if (attendu.etat !== 'etabli') throw new Error(attendu.etat)
    expect([...notes.notes].map((note) => (Number.isNaN(note) ? null : note))).toEqual(
      attendu.valeur.map(([note]) => (typeof note === 'number' ? note : null)),
    )
    const enErreur = attendu.valeur.filter(([note]) => typeof note === 'object').length
    expect([notes.vides, notes.enErreur]).toEqual([attendu.valeur.filter(([note]) => note === '').length, enErreur])
    expect(enErreur).toBeGreaterThan(3)
  })

  it('refuse une plage de demandes qui porte une grille, et dit laquelle choisir', async () => {
    const classeur = classeurDe({ contenu: [...DEMANDES, [], ...GRILLE] })
    expect(await refus(classeur, { demandes: lireAdresse('Demandes!A1:C10') })).toEqual([
      'Demandes!A1:C10 porte une grille sous les demandes, en Demandes!A8:C10 : ses lignes se liraient comme des demandes. Choisissez les seules demandes, Demandes!A1:C6.',
    ])
    const { notes, colonne } = await apercu(classeur, { grille: lireAdresse('Demandes!A8:C10') })
    expect([notes.notees, notes.premieres[0]?.note]).toEqual([4, 112])
    expect(colonne.place).toEqual(lireAdresse('Demandes!D1:D6'))
  })

  it('refuse de noter si aucun critère n’a de colonne dans la liste, grille par grille', async () => {
    const classeur = creerClasseurMemoire([
      { nom: 'Demandes', contenu: [['Numéro', 'Publics', 'S37'], [1, 'DALO', true]] },
      { nom: 'Grille', contenu: [['critère', 'points'], ['DALO', 100], ['Handicap', 50]] },
      { nom: 'Mutations', contenu: [['critère', 'points', 'colonne'], ['DALO', 40, 'Publics']] },
    ])
    const changes = { demandes: lireAdresse('Demandes!A1:C2'), grille: lireAdresse('Grille!A1:B3') }
    const seule = await refus(classeur, changes)
    expect(seule).toHaveLength(1)
    expect(seule[0]).toContain('Grille Grille!A1:B3 : aucun de ses critères n’a de colonne dans la liste (titres lus : Numéro, Publics, S37)')
    expect(await refus(classeur, { ...changes, mutation: lireAdresse('Mutations!A1:C2') })).toEqual(seule)
    const inverse = { ...changes, grille: lireAdresse('Mutations!A1:C2'), mutation: lireAdresse('Grille!A1:B3') }
    expect(await refus(classeur, inverse)).toEqual(seule)
    await classeur.ecrire(lireAdresse('Demandes!A1'), [['Handicap']])
    expect(await refus(classeur, changes)).toEqual([])
  })

  it('applique la grille des mutations aux seuls locataires du parc social', async () => {
    const classeur = creerClasseurMemoire([
      { nom: 'Demandes', contenu: [['DALO', 'S37'], [true, true], [true, false], [true, null]] },
      { nom: 'Grille', contenu: [['critère', 'points'], ['DALO', 100]] },
      { nom: 'Mutations', contenu: [['critère', 'points'], ['DALO', 40]] },
    ])
    const changes = { demandes: lireAdresse('Demandes!A1:B4'), grille: lireAdresse('Grille!A1:B2'), mutation: lireAdresse('Mutations!A1:B2') }
    expect((await apercu(classeur, changes)).notes.premieres.map(({ note }) => note)).toEqual([40, 100, 100])
  })

  it('double sur pièce récente seulement si on le demande', async () => {
    const classeur = classeurDe({ contenu: [['DALO', 'Pièce'], [true, 45_300], [true, 44_000]] }, [['critère', 'points', 'pièce'], ['DALO', 10, 'Pièce']])
    const changes = { demandes: lireAdresse('Demandes!A1:B3'), grille: lireAdresse('Grille!A1:C2') }
    const notes = async (doublement: boolean) => (await apercu(classeur, { ...changes, doublement })).notes.premieres.map(({ note }) => note)
    expect([await notes(false), await notes(true)]).toEqual([
      [10, 10],
      [20, 10],
    ])
  })
})

describe('lignes en erreur', () => {
  it('nomme la cellule et sa phrase, et en détaille dix au plus', async () => {
    const lignes = Array.from({ length: 14 }, (_ligne, i) => [i + 1, 'peut-être', '2020-01-15'])
    const { notes } = await apercu(classeurDe({ contenu: [TITRES, ...lignes, [15, true, '2020-01-15']] }), { demandes: lireAdresse('Demandes!A1:C16') })
    expect([notes.notees, notes.enErreur, notes.erreurs.length]).toEqual([1, 14, 10])
    expect(notes.erreurs[0]?.adresse).toBe('Demandes!B2')
    expect(redigerMessage(notes.erreurs[9]?.motif ?? { id: '', donnees: {} })).toMatch(/^Ligne 11 des demandes, « DALO » : .*« peut-être » lu/)
  })

  it('une erreur de cellule dont la note dépend met sa ligne en erreur, ailleurs elle ne change rien', async () => {
    const classeur = classeurDe({
      contenu: [TITRES, [{ erreur: '#REF!' }, true, '2020-01-15'], [2, { erreur: '#N/A' }, '2020-01-15'], [3, true, { erreur: '#VALEUR!' }]],
    })
    const { notes } = await apercu(classeur, { demandes: lireAdresse('Demandes!A1:C4') })
    expect([...notes.notes]).toEqual([112, NaN, NaN])
    expect(notes.erreurs.map(({ adresse }) => adresse)).toEqual(['Demandes!B3', 'Demandes!C4'])
    expect(redigerMessage(notes.erreurs[0]?.motif ?? { id: '', donnees: {} })).toBe(
      'Demandes!B3 porte l’erreur #N/A, et la note en dépend : corrigez la cellule.',
    )
  })

  it('dans une colonne lue en texte aussi, une erreur ne compte pas 0', async () => {
    const classeur = classeurDe({ contenu: [['Situation de logement'], [{ erreur: '#N/A' }], ['x']] }, [['critère', 'points', 'colonne'], ['P05', 10, 'Situation de logement']])
    const { notes } = await apercu(classeur, { demandes: lireAdresse('Demandes!A1:A3'), grille: lireAdresse('Grille!A1:C2') })
    expect(Number.isNaN(notes.notes[0])).toBe(true)
  })
})

describe('ce qui se refuse avant de noter', () => {
  it('une grille illisible, tous motifs ensemble', async () => {
    const motifs = await refus(classeurDe({}, [['critère', 'points', 'barème'], ['DALO', 'cent', null], ['Ancienneté de la demande', null, 'par siècle']]))
    expect(motifs.length).toBeGreaterThan(1)
    expect(motifs.join(' ')).toContain('cent')
  })

  it('une erreur dans la grille, cellule nommée', async () => {
    expect(await refus(classeurDe({}, [['critère', 'points', 'barème'], ['DALO', { erreur: '#REF!' }, null]]))).toEqual([
      'Grille en erreur dans Grille!B2 : corrigez ces cellules avant de noter.',
    ])
  })

  it('un titre en double dont la grille se sert', async () => {
    const motifs = await refus(classeurDe({ contenu: [['DALO', 'DALO', 'Ancienneté de la demande'], [true, false, '2020-01-15']] }), {
      demandes: lireAdresse('Demandes!A1:C2'),
    })
    expect(motifs).toHaveLength(1)
    expect(motifs[0]).toContain('DALO')
  })

  it('des cellules fusionnées, nommées', async () => {
    const classeur = classeurDe({ fusions: [{ ligne: 2, colonne: 1, lignes: 2, colonnes: 1 }] })
    expect((await refus(classeur))[0]).toMatch(/^Cellules fusionnées dans les demandes : Demandes!B3:B4\./)
  })

  it('une feuille protégée', async () => {
    expect((await refus(classeurDe({ protegee: true })))[0]).toMatch(/^La feuille Demandes est protégée/)
  })

  it('une liste sans demande, une grille qui la recouvre, une grille démesurée', async () => {
    expect((await refus(classeurDe(), { demandes: lireAdresse('Demandes!A1:C1') }))[0]).toContain('au moins une demande')
    expect((await refus(classeurDe(), { grille: lireAdresse('Demandes!B2:C3') }))[0]).toContain('se recouvrent')
    expect((await refus(classeurDe(), { grille: lireAdresse('Grille!A1:C9000') }))[0]).toContain('27 000 cellules'.replace(' ', '\u202f'))
  })
})

describe('la colonne des notes', () => {
  it('prend la première colonne vide à droite, jamais une cellule remplie', async () => {
    const occupee = [...DEMANDES.slice(0, 5), [5, false, '2024-01-10', null, 'remarque']].map((ligne, i) => (i === 0 ? [...ligne, 'Note'] : ligne))
    const { colonne } = await apercu(classeurDe({ contenu: occupee }))
    expect(colonne.place).toEqual(lireAdresse('Demandes!F1:F6'))
  })

  it('passe une colonne fusionnée', async () => {
    const { colonne } = await apercu(classeurDe({ fusions: [{ ligne: 0, colonne: 3, lignes: 1, colonnes: 2 }] }))
    expect(colonne.place).toEqual(lireAdresse('Demandes!F1:F6'))
  })

  it('à la droite d’un tableau, et de sa ligne de total écartée', async () => {
    const tableaux = [{ nom: 'T_Demandes', plage: { ligne: 0, colonne: 0, lignes: 7, colonnes: 3 } }]
    const total = ['Total', null, { formule: '=SUBTOTAL(103,C2:C6)', valeur: 4 }]
    const { notes, colonne } = await apercu(classeurDe({ contenu: [...DEMANDES, total], tableaux }), { demandes: lireAdresse('Demandes!A1:C7') })
    expect(notes.notes).toHaveLength(5)
    expect(colonne.place).toEqual(lireAdresse('Demandes!D1:D6'))
    expect(colonne.avertissements.map(redigerMessage)).toEqual(['Demandes!A7:C7 est une ligne de total : elle n’est pas notée.'])
  })

  it('un sous-total sans le mot Total s’écarte aussi', async () => {
    const total = [null, { formule: '=SUBTOTAL(103,B2:B6)', valeur: 4 }]
    expect((await apercu(classeurDe({ contenu: [...DEMANDES, total] }), { demandes: lireAdresse('Demandes!A1:C7') })).notes.notes).toHaveLength(5)
  })

  it('dit les lignes filtrées ou masquées, et les note', async () => {
    const filtree = await apercu(classeurDe({ lignesFiltrees: [1, 2] }))
    expect([filtree.notes.notees, filtree.colonne.avertissements.map(redigerMessage)]).toEqual([4, ['Lignes de la liste cachées par un filtre : 2. Elles sont notées aussi.']])
    expect((await apercu(classeurDe({ lignesMasquees: [3] }))).colonne.avertissements.map(redigerMessage)).toEqual([
      'Lignes masquées dans la liste : 1. Elles sont notées aussi.',
    ])
  })

  it('numérote un titre déjà pris', async () => {
    const titre = 'Note (Grille, 15/03/2024)'
    const contenu = DEMANDES.map((ligne, i) => (i === 0 ? [...ligne, titre] : ligne))
    expect((await apercu(classeurDe({ contenu }))).colonne.titre).toBe(`${titre} 2`)
    const deux = DEMANDES.map((ligne, i) => (i === 0 ? [...ligne, titre, `${titre} 2`] : ligne))
    expect((await apercu(classeurDe({ contenu: deux }))).colonne.titre).toBe(`${titre} 3`)
  })
})

it('s’arrête entre deux morceaux, et rend la main', async () => {
  const contenu = [TITRES, ...Array.from({ length: 30_000 }, (_ligne, i) => [i, true, 45_000])]
  const classeur = classeurDe({ contenu })
  const arret = new AbortController()
  let lectures = 0
  const lent = {
    ...classeur,
    lire: (plage: Parameters<typeof classeur.lire>[0]) => {
      if (plage.lignes > 1000) lectures += 1
      if (lectures === 2) arret.abort()
      return classeur.lire(plage)
    },
  }
  const travail = apercevoirNotes(lent, choix({ demandes: lireAdresse('Demandes!A1:C30001') }), { signal: arret.signal })
  await expect(travail).rejects.toBeInstanceOf(TravailInterrompu)
  expect(lectures).toBe(2)
})
