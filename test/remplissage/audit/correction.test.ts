import type { ConstatDAudit } from '../../../src/audit/types'
import { figerClasseur } from '../../../src/classeur/figer'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { FeuilleEnMemoire } from '../../../src/classeur/memoire'
import type { Classeur } from '../../../src/classeur/port'
import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../../src/classeur/xlsx'
import { creerJournal, preparerCorrection } from '../../../src/remplissage'
import type { CorrectionPreparee } from '../../../src/remplissage'
import { redigerMessage } from '../../../src/textes'
import { unConstat } from '../../audit/rapport/fabrique'
import { photographier } from '../fabrique'

/** B2 saisie, C2 = B2, C3 figée à la main, D2 = C2, F!A1 = D2, E2 sans rapport. */
const FEUILLES: readonly FeuilleEnMemoire[] = [
  {
    nom: 'Bilan',
    contenu: [
      ['Commune', 'Manquants', 'Objectif', 'Double', 'Autre'],
      ['Aix', 570, { formule: '=ROUNDUP(B2*0.33,0)', valeur: 189 }, { formule: '=C2*2', valeur: 378 }, { formule: '=1+1', valeur: 2 }],
      ['Gap', 100, 30, { formule: '=C3*2', valeur: 60 }, null],
    ],
  },
  { nom: 'F', contenu: [[{ formule: '=SUM(Bilan!D:D)', valeur: 438 }]] },
]
const [B2, C2, C3] = [plageDUneCellule('Bilan', 1, 1), plageDUneCellule('Bilan', 1, 2), plageDUneCellule('Bilan', 2, 2)]

async function preparer(constat: Partial<ConstatDAudit>, { feuilles = FEUILLES, avant }: { feuilles?: readonly FeuilleEnMemoire[]; avant?: (classeur: Classeur) => Promise<void> } = {}) {
  const classeur = creerClasseurMemoire(feuilles)
  const instantane = await figerClasseur(classeur)
  await avant?.(classeur)
  const resultat = await preparerCorrection(classeur, instantane, unConstat(constat))
  return { classeur, resultat }
}

async function preparee(...args: Parameters<typeof preparer>): Promise<{ readonly classeur: Classeur; readonly correction: CorrectionPreparee }> {
  const { classeur, resultat } = await preparer(...args)
  if ('refus' in resultat) throw new Error(redigerMessage(resultat.refus))
  return { classeur, correction: resultat }
}

async function refusDe(...args: Parameters<typeof preparer>): Promise<string> {
  const { resultat } = await preparer(...args)
  return 'refus' in resultat ? redigerMessage(resultat.refus) : 'aucun refus'
}

describe('aperçu d’une correction', () => {
  it('montre avant, après, et les formules qui suivront, de proche en proche', async () => {
    const { correction } = await preparee({ lieu: B2, correction: 573 })
    expect([correction.avant, correction.apres]).toEqual([{ valeur: 570, formule: null }, { valeur: 573, formule: null }])
    expect(correction.dependantes).toEqual({ cellules: [C2, plageDUneCellule('Bilan', 1, 3), plageDUneCellule('F', 0, 0)], completes: true })
    expect([correction.empechements, correction.avertissements]).toEqual([[], []])
  })

  it('dit qu’une valeur remplace une formule, et qu’une formule en remplace une autre', async () => {
    const valeur = await preparee({ lieu: C2, correction: 189 })
    expect(valeur.correction.avertissements.map(redigerMessage)).toEqual([
      'Bilan!C2 porte la formule =ARRONDI.SUP(B2*0,33;0) : la correction la remplace par une valeur, qui ne suivra plus ses données.',
    ])
    const formule = await preparee({ lieu: C2, correction: { formule: '=ROUND(B2*0.33,0)' } })
    expect(formule.correction.avertissements.map(redigerMessage)).toEqual([
      'Bilan!C2 porte la formule =ARRONDI.SUP(B2*0,33;0) : la correction la remplace par =ARRONDI(B2*0,33;0).',
    ])
    expect(formule.correction.apres).toEqual({ valeur: 188, formule: '=ROUND(B2*0.33,0)' })
  })

  it('dit l’hypothèse dont la valeur dépend, et la feuille masquée', async () => {
    const hypothese = { id: 'AMB-05', retenue: { lecture: 'défaut', resultat: 1 }, autre: { lecture: 'autre', resultat: 2 } }
    const feuilles = FEUILLES.map((feuille) => ({ ...feuille, visibilite: 'masquee' as const }))
    const { correction } = await preparee({ lieu: B2, correction: 573, hypothese }, { feuilles })
    expect(correction.avertissements.map(({ id }) => id)).toEqual(['remplissage.feuille-masquee', 'audit-rapport.correction-hypothese'])
  })

  it.each([
    ['sans valeur proposée', { lieu: B2 }, /Aucune valeur sûre/],
    ['pour le classeur entier', { lieu: null, correction: 1 }, /ne vise pas une seule cellule/],
    ['pour plusieurs cellules', { lieu: { ...B2, lignes: 2 }, correction: 1 }, /ne vise pas une seule cellule/],
    ['dans une feuille disparue', { lieu: plageDUneCellule('Z', 0, 0), correction: 1 }, /« Z » n’est plus/],
    ['par une formule illisible', { lieu: C3, correction: { formule: '=SUM(' } }, /ne se calcule pas ici/],
    ['par une formule qui se lirait elle-même', { lieu: C3, correction: { formule: '=C3+1' } }, /ne se calcule pas ici/],
  ] as const)('se refuse %s', async (_cas, constat, attendu) => {
    expect(await refusDe(constat)).toMatch(attendu)
  })

  it.each([
    ['une valeur changée', B2, [[571]]],
    ['une valeur devenue formule', B2, [[{ formule: '=570', valeur: 570 }]]],
    ['une formule changée', C2, [[{ formule: '=B2', valeur: 189 }]]],
    ['une formule dont le résultat a suivi ses données', C2, [[{ formule: '=ROUNDUP(B2*0.33,0)', valeur: 190 }]]],
    ['une cellule vidée', B2, [[null]]],
  ] as const)('se refuse si la cellule a changé depuis l’audit : %s', async (_cas, lieu, contenu) => {
    expect(await refusDe({ lieu, correction: 1 }, { avant: (classeur) => classeur.ecrire(lieu, contenu) })).toMatch(/a changé depuis l’audit/)
  })

  it('ne s’écrit ni sous protection, ni dans une fusion, ni dans un titre de tableau', async () => {
    const avec = (suite: Partial<FeuilleEnMemoire>) => [{ ...FEUILLES[0], ...suite } as FeuilleEnMemoire]
    const ids = async (suite: Partial<FeuilleEnMemoire>, lieu = B2) =>
      (await preparee({ lieu, correction: 573 }, { feuilles: avec(suite) })).correction.empechements.map(({ id }) => id)
    expect(await ids({ protegee: true })).toEqual(['remplissage.protegee'])
    expect(await ids({ fusions: [{ ligne: 1, colonne: 0, lignes: 1, colonnes: 2 }] })).toEqual(['audit-rapport.correction-fusion'])
    expect(await ids({ fusions: [{ ligne: 1, colonne: 1, lignes: 2, colonnes: 1 }] })).toEqual([])
    const tableaux = [{ nom: 'T', plage: { ligne: 0, colonne: 0, lignes: 3, colonnes: 5 } }]
    expect(await ids({ tableaux })).toEqual([])
    expect(await ids({ tableaux }, plageDUneCellule('Bilan', 0, 1))).toEqual(['audit-rapport.correction-en-tete'])
  })

  it('nomme deux cents formules et dit qu’il y en a d’autres', async () => {
    const contenu = Array.from({ length: 250 }, (_ligne, i) => [i === 0 ? 1 : { formule: `=A${i}+1`, valeur: i + 1 }])
    const { correction } = await preparee({ lieu: plageDUneCellule('L', 0, 0), correction: 2 }, { feuilles: [{ nom: 'L', contenu }] })
    expect(correction.dependantes.cellules).toHaveLength(200)
    expect(correction.dependantes.completes).toBe(false)
  })

  it('suit les références structurées d’un tableau', async () => {
    const contenu = [['a', 'b'], [1, { formule: '=T[[#This Row],[a]]*2', valeur: 2 }], [3, { formule: '=SUM(T[b])', valeur: 2 }]]
    const feuilles = [{ nom: 'S', contenu, tableaux: [{ nom: 'T', plage: { ligne: 0, colonne: 0, lignes: 2, colonnes: 2 } }] }]
    const { correction } = await preparee({ lieu: plageDUneCellule('S', 1, 0), correction: 2 }, { feuilles })
    expect(correction.dependantes.cellules).toEqual([plageDUneCellule('S', 1, 1), plageDUneCellule('S', 2, 1)])
  })
})

describe('écriture d’une correction', () => {
  it('n’écrit que la cellule, et la remet à l’identique, formule comprise', async () => {
    const { classeur, correction } = await preparee({ lieu: C2, correction: 189 })
    const avant = await photographier(classeur)
    const journal = creerJournal(classeur)
    const resultat = await journal.ecrireCellule(correction.cellule)
    expect(resultat).toMatchObject({ genre: 'ecrite', ecriture: { table: 'Correction de Bilan!C2', cellules: 1, feuilles: ['Bilan'] } })
    expect(await classeur.lire(C2)).toEqual({ valeurs: [[189]], formules: [[null]] })
    const id = resultat.genre === 'ecrite' ? resultat.ecriture.id : -1
    expect(await journal.remettre(id)).toEqual({ genre: 'remise', cellules: 1 })
    expect(await photographier(classeur)).toEqual(avant)
  })

  it('ne la remet pas sans le dire si elle a changé depuis', async () => {
    const { classeur, correction } = await preparee({ lieu: B2, correction: 573 })
    const journal = creerJournal(classeur)
    const resultat = await journal.ecrireCellule(correction.cellule)
    const id = resultat.genre === 'ecrite' ? resultat.ecriture.id : -1
    await classeur.ecrire(B2, [[600]])
    expect(await journal.remettre(id)).toEqual({ genre: 'changee', cellules: ['Bilan!B2'] })
    expect((await classeur.lire(B2)).valeurs).toEqual([[600]])
    await journal.remettre(id, true)
    expect((await classeur.lire(B2)).valeurs).toEqual([[570]])
  })

  it('refuse sans écrire quand la cellule change entre l’aperçu et l’accord', async () => {
    const { classeur, correction } = await preparee({ lieu: B2, correction: 573 })
    await classeur.ecrire(B2, [[571]])
    const journal = creerJournal(classeur)
    expect(await journal.ecrireCellule(correction.cellule)).toEqual({ genre: 'changee', cellule: 'Bilan!B2' })
    expect((await classeur.lire(B2)).valeurs).toEqual([[571]])
    expect(journal.ecritures()).toEqual([])
  })

  it('une cellule qui ne garde pas ce qu’on y met retrouve ce qu’elle portait', async () => {
    const { classeur, correction } = await preparee({ lieu: B2, correction: 573 })
    const enTexte: Classeur = {
      ...classeur,
      ecrire: (plage, contenu) => classeur.ecrire(plage, contenu.map((rangee) => rangee.map((saisie) => (saisie === 573 ? '573' : saisie)))),
    }
    const journal = creerJournal(enTexte)
    await expect(journal.ecrireCellule(correction.cellule)).rejects.toMatchObject({ motif: { id: 'remplissage.cellule-alteree' } })
    expect((await classeur.lire(B2)).valeurs).toEqual([[570]])
    expect(journal.ecritures()).toEqual([])
  })

  it('dans un fichier, garde le style de la cellule et remet ses octets', async () => {
    const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf('Bilan'))
    await classeur.ecrire(plageDUneCellule('Bilan', 1, 1), [[0.3]])
    await classeur.mettreEnForme([{ plage: B2, format: '0.00%', gras: true }])
    const ouvert = await ouvrirXlsx(await classeur.enregistrer())
    const resultat = await preparerCorrection(ouvert, await ouvert.figer(), unConstat({ lieu: B2, correction: 0.33 }))
    if ('refus' in resultat) throw new Error(redigerMessage(resultat.refus))
    const journal = creerJournal(ouvert)
    const ecrite = await journal.ecrireCellule(resultat.cellule)
    const style = async (octets: Uint8Array) => {
      const { cellules, styles } = await (await ouvrirXlsx(octets)).presentation('Bilan')
      return styles[cellules.find(({ ligne, colonne }) => ligne === 1 && colonne === 1)?.style ?? 0]
    }
    const corrige = await ouvert.enregistrer()
    expect(await (await ouvrirXlsx(corrige)).lire(B2)).toEqual({ valeurs: [[0.33]], formules: [[null]] })
    expect(await style(corrige)).toMatchObject({ gras: true })
    expect(await style(corrige)).toEqual(await style(await classeur.enregistrer()))
    await journal.remettre(ecrite.genre === 'ecrite' ? ecrite.ecriture.id : -1)
    expect((await (await ouvrirXlsx(await ouvert.enregistrer())).lire(B2)).valeurs).toEqual([[0.3]])
  })
})
