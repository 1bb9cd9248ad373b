import { lancerHoteSansNavigateur } from '.'
import type { HoteJsdom } from '.'
import type { ReponseDeFonction } from './fonctions/resultats'
import { membresImprevus } from './membres-attendus'
import { construireTemoin, effacerTemoins } from './temoin/construire'

const APPELS = [
  ['ADDITION', [2, 3], { valeur: 5 }],
  ['addition', [2], { valeur: 102 }],
  ['SOMME_PLAGE', [[[1, 2], [3, 4]]], { valeur: 10 }],
  ['CARRE', [2], { valeur: [[0, 1], [2, 3]] }],
  ['OU_SUIS_JE', [], { valeur: 'Feuil1!A1' }],
  ['REFUS', [], { erreur: '#VALEUR!', message: 'argument « x » : 12 attendu' }],
  ['SANS_OBJET', [], { erreur: '#N/A', message: 'le texte ne s’applique pas' }],
  ['PANNE', [], { erreur: '#VALEUR!', message: '' }],
  ['LIGNES', [], { valeur: [[1], [{ erreur: '#VALEUR!', message: 'ligne 2 illisible' }]] }],
  ['NULLE', [], { valeur: [[0]] }],
] as const

let hote: HoteJsdom
let reponses: readonly ReponseDeFonction[]

beforeAll(async () => {
  hote = await lancerHoteSansNavigateur({
    dossier: await construireTemoin(),
    feuilles: { Feuil1: [[2, 3, null], [4, 'x', null]], "L'été": [[10]] },
  })
  // Office.js rend les résultats au plus deux fois par seconde : on les demande ensemble.
  reponses = await Promise.all(APPELS.map(([id, args]) => hote.appelerFonction(id, args)))
})
afterAll(() => {
  hote?.fermer()
  effacerTemoins()
})

describe('hôte émulé : appels de fonctions', () => {
  it('annonce Excel sous Windows, le moteur partagé et le niveau LTSC 2021', async () => {
    const { Office } = hote.fenetre
    const info = await Office.onReady()
    expect([info.host, info.platform]).toEqual(['Excel', 'PC'])
    const offert = (ensemble: string, version: string) => Office.context.requirements.isSetSupported(ensemble, version)
    expect([offert('ExcelApi', '1.14'), offert('ExcelApi', '1.15')]).toEqual([true, false])
    expect([offert('SharedRuntime', '1.1'), offert('SharedRuntime', '1.2')]).toEqual([true, false])
    expect([offert('CustomFunctionsRuntime', '1.3'), offert('CustomFunctionsRuntime', '1.4')]).toEqual([true, false])
  })

  const cas = APPELS.map(([id, args, attendu], i) => [id, JSON.stringify(args), attendu, i] as const)
  it.each(cas)('%s(%s)', (_id, _args, attendu, i) => {
    expect(reponses[i]).toEqual(attendu)
  })

  it('refuse d’appeler une fonction absente de functions.json', async () => {
    await expect(hote.appelerFonction('ABSENTE')).rejects.toThrow(/functions.json/)
  })
})

describe('hôte émulé : formules', () => {
  beforeAll(async () => {
    const feuille = hote.classeur.feuille('Feuil1')
    const saisir = (ligne: number, formule: string) => hote.classeur.saisir(feuille, ligne, 10, formule)
    feuille.poser(0, 5, { valeur: { erreur: '#REF!' } })
    feuille.poser(31, 11, { valeur: 'obstacle' })
    saisir(0, '=TEMOIN.ADDITION(A1,B1)')
    saisir(1, "=TEMOIN.SOMME_PLAGE('L''été'!A1)")
    saisir(2, '=TEMOIN.SOMME_PLAGE(A1:C1)')
    saisir(3, '=TEMOIN.NATURE(C1)')
    saisir(4, '=TEMOIN.NATURE("a, ""b""")')
    saisir(5, '=TEMOIN.NATURE(25%)')
    saisir(6, '=TEMOIN.ADDITION(B2,1)')
    saisir(7, '=TEMOIN.NATURE(F1)')
    saisir(8, '=TEMOIN.INCONNUE(1)')
    saisir(9, '=TEMOIN.ADDITION(1,)')
    saisir(10, '=TEMOIN.OU_SUIS_JE()')
    saisir(20, '=TEMOIN.CARRE(2)')
    saisir(30, '=TEMOIN.CARRE(2)')
    await hote.attendreCalcul()
  })

  it.each([
    ['deux cellules', 'K1', 5],
    ['une feuille entre apostrophes', 'K2', 10],
    ['une plage dont une case est vide, passée 0', 'K3', 5],
    ['une cellule vide, passée 0 sur le poste', 'K4', 'number 0'],
    ['un texte à virgule et guillemets', 'K5', 'string a, "b"'],
    ['un pourcentage', 'K6', 'number 0.25'],
    ['un texte où un nombre est déclaré, sans appel', 'K7', { erreur: '#VALEUR!' }],
    ['une cellule en erreur, propagée sans appel', 'K8', { erreur: '#REF!' }],
    ['une fonction inconnue', 'K9', { erreur: '#NOM?' }],
    ['un facultatif omis, passé null', 'K10', 101],
    ['l’adresse de la cellule appelante', 'K11', 'Feuil1!K11'],
  ])('passe %s', (_titre, adresse, attendu) => {
    expect(hote.classeur.valeur(`Feuil1!${adresse}`)).toEqual(attendu)
  })

  it('fait déborder un rectangle, sauf sur une cellule remplie', () => {
    expect(hote.classeur.valeurs('Feuil1!K21:L22')).toEqual([[0, 1], [2, 3]])
    expect(hote.classeur.valeurs('Feuil1!K31:L32')).toEqual([[{ erreur: '#PROPAGATION!' }, null], [null, 'obstacle']])
  })

  it('retire l’ancien débordement quand la formule change', async () => {
    expect(await hote.saisirFormule('Feuil1', 'K21', '=TEMOIN.CARRE(1)')).toBe(0)
    expect(hote.classeur.valeurs('Feuil1!K21:L22')).toEqual([[0, null], [null, null]])
  })

  it('passe null pour une cellule vide comme Excel pour le web, sur demande', async () => {
    hote.pannes.celluleVide = null
    expect(await hote.saisirFormule('Feuil1', 'M1', '=TEMOIN.NATURE(C1)')).toBe('null')
    hote.pannes.celluleVide = 0
  })

  const refusees = ['=TEMOIN.ADDITION()', '=TEMOIN.CARRE(1,2)', '=TEMOIN.CARRE(1+1)', '=TEMOIN.NATURE(A1:B1)']
  it.each(refusees)('refuse %s', async (formule) => {
    await expect(hote.saisirFormule('Feuil1', 'M2', formule)).rejects.toThrow()
  })

  it('signale une formule d’Excel qu’il ne sait pas calculer', async () => {
    expect(await hote.saisirFormule('Feuil1', 'M3', '=A1*2')).toEqual({ erreur: '#NOM?' })
    expect(hote.journal.hote).toEqual(['formule non modélisée : =A1*2'])
    hote.journal.hote.length = 0
  })
})

it('l’hôte n’a rien demandé au réseau ni rien rencontré d’imprévu', () => {
  expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
  expect(membresImprevus(hote.acces)).toEqual([])
})
