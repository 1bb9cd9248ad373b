import { FONCTIONS } from '../../../src/catalogue'
import type { FonctionDecrite } from '../../../src/catalogue'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Classeur, Plage, Saisie } from '../../../src/classeur/port'
import { annuler } from '../../../src/taskpane/cas-usage/annuler'
import { calculer } from '../../../src/taskpane/cas-usage/calculer'
import { demandeDInsertion, obstacleALInsertion } from '../../../src/taskpane/cas-usage/demande-insertion'
import { expliquer } from '../../../src/taskpane/cas-usage/expliquer'
import { inserer } from '../../../src/taskpane/cas-usage/inserer'
import { texteDExplication } from '../../../src/taskpane/cas-usage/texte-explication'
import { aDesDecimales, ecrireCase } from '../../../src/taskpane/tableaux'
import { cellule } from '../classeur-de-cotation'

const FORMULE = '=MIXITE.SRU_PROJECTION(A1;B1;100;0,25;2;2022)'
const ATTENDU = [
  [2022, 9873, 1898, 1898 / 9873],
  [2023, 9973, 1923, 1923 / 9973],
  [2024, 10073, 1948, 1948 / 10073],
]
const TOUT: Plage = { feuille: 'Feuil1', ligne: 0, colonne: 0, lignes: 6, colonnes: 8 }

function classeurAvec(...lignes: readonly (readonly Saisie[])[]) {
  return creerClasseurMemoire([{ nom: 'Feuil1', contenu: [[9873, 1898], ...lignes] }])
}

async function demander(classeur: Classeur, arrivee: Plage) {
  const calcul = await calculer(classeur, { texte: FORMULE, langue: 'fr', cellule: arrivee })
  if (calcul.genre === 'refuse') throw new Error(calcul.phrase)
  return { calcul, demande: demandeDInsertion(arrivee, calcul) }
}

describe('écriture d’un tableau', () => {
  const projection = FONCTIONS.find(({ nom }) => nom === 'SRU_PROJECTION') as FonctionDecrite

  it('écrit chaque nombre selon l’unité de sa colonne, et garde les décimales alignées', () => {
    expect(ecrireCase(projection, 2024, 0)).toBe('2024')
    expect(ecrireCase(projection, 0.2, 3)).toMatch(/^20\s%$/)
    expect(aDesDecimales([[1, 2.5], [1, 3]], 0)).toBe(false)
    expect(aDesDecimales([[1, 2.5], [1, 3]], 1)).toBe(true)
    expect(ecrireCase(projection, 11116.3, 1, true)).toMatch(/^11\s116,30$/)
    expect(ecrireCase(projection, '', 1, true)).toBe('')
  })
})

describe('résultat de plusieurs colonnes', () => {
  const D3 = cellule('Feuil1', 2, 3)

  it('s’insère en entier, et s’annule en entier', async () => {
    const classeur = classeurAvec()
    const avant = await classeur.lire(TOUT)
    const { demande } = await demander(classeur, D3)
    expect(demande).toMatchObject({ lignes: 3, colonnes: 4 })
    const pose = await inserer(classeur, demande, null)
    expect((await classeur.lire({ ...D3, lignes: 3, colonnes: 4 })).valeurs).toEqual(ATTENDU)
    if (pose.genre !== 'inseree') throw new Error(pose.genre)
    expect(await annuler(classeur, pose.insertion)).toEqual({ genre: 'annulee' })
    expect(await classeur.lire(TOUT)).toEqual(avant)
  })

  it('montre chaque cellule qu’il effacerait, à droite comme en bas, et les rend à l’annulation', async () => {
    const classeur = classeurAvec([], [null, null, null, null, 'note'], [], [null, null, null, 7, null, null, { formule: '=A1*2', valeur: 19746 }])
    const avant = await classeur.lire(TOUT)
    const { demande } = await demander(classeur, D3)
    const premiere = await inserer(classeur, demande, null)
    expect(premiere).toMatchObject({
      genre: 'accord-requis',
      apercu: { ecrasees: [{ adresse: 'E3', valeur: 'note' }, { adresse: 'D5', valeur: 7 }, { adresse: 'G5', formule: '=A1*2' }] },
    })
    expect(await classeur.lire(TOUT)).toEqual(avant)
    if (premiere.genre !== 'accord-requis') return
    const pose = await inserer(classeur, demande, premiere.apercu)
    if (pose.genre !== 'inseree') throw new Error(pose.genre)
    expect((await classeur.lire({ ...D3, lignes: 3, colonnes: 4 })).valeurs).toEqual(ATTENDU)
    await annuler(classeur, pose.insertion)
    expect(await classeur.lire(TOUT)).toEqual(avant)
  })

  it('n’écrit pas dans le tableau d’une autre formule, même loin de son ancre', async () => {
    const classeur = classeurAvec()
    await inserer(classeur, (await demander(classeur, D3)).demande, null)
    const { demande } = await demander(classeur, cellule('Feuil1', 4, 5))
    expect(await inserer(classeur, demande, null)).toMatchObject({ genre: 'impossible', apercu: { dansLeResultatDe: { ligne: 2, colonne: 3 } } })
  })

  it('dit quand il dépasserait le bord de la feuille', async () => {
    const { calcul } = await demander(classeurAvec(), D3)
    expect(obstacleALInsertion(cellule('Feuil1', 2, 16_381), calcul)).toContain('4 colonnes')
    expect(obstacleALInsertion(cellule('Feuil1', 2, 16_380), calcul)).toBeNull()
  })

  it('s’explique depuis n’importe laquelle de ses cases, et se copie en tableau', async () => {
    const memoire = classeurAvec()
    await inserer(memoire, (await demander(memoire, D3)).demande, null)
    memoire.selectionner(cellule('Feuil1', 4, 6))
    const explication = await expliquer(memoire)
    if (explication.genre === 'rien') throw new Error(explication.phrase)
    expect(explication).toMatchObject({ adresse: expect.stringMatching(/G5.*D3/), accord: 'egales', lue: 1948 / 10073 })
    expect(explication.appels[0]?.detail.explication.length).toBeGreaterThan(0)
    expect(texteDExplication(explication)).toMatch(/\n2024\t10\s073\t1\s948\t19,34\s%/)
  })
})
