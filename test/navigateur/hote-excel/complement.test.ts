import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FONCTIONS, VERSION } from '../../../src/catalogue'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import type { EssaiDAdaptateur } from '../../hote-excel/temoin/adaptateur'
import { empaqueter } from '../../hote-excel/temoin/construire'
import { FORMULES_DU_CONTRAT } from '../../hote-excel/temoin/formules-natives'
import { attendreQue } from '../attendre'

const DOSSIER = resolve('dist/complement')
const ADAPTATEUR = join(__dirname, '../../hote-excel/temoin/adaptateur.ts')

declare const essai: EssaiDAdaptateur

const ENTETES = ['DALO', 'Ancienneté de la demande']
const DEMANDES = [[true, '2019-05-10'], [0, 0]]
const GRILLE = [['critère', 'points', 'barème'], ['DALO', 100, null], ['Ancienneté de la demande', 3, 'par an']]

/** Valeurs tirées des exemples du registre et des contrats, appelées comme Excel les appelle. */
const APPELS = [
  ['620 manquants à 33 %', 'SRU_OBJECTIF', [10_000, 1_880, 0.25], { valeur: 205 }],
  ['des textes à la française', 'SRU_OBJECTIF', ['10\u202f000', '1 880', '25 %'], { valeur: 205 }],
  ['un déficit notifié', 'SRU_OBJECTIF', [10_000, 1_880, 0.25, null, 620], { valeur: 205 }],
  ['le plancher d’un abaissement', 'RATTRAPAGE_PLANCHER', [10_000, 1_430, 0.25, 'abaissant'], { valeur: 268 }],
  ['la part de l’État', 'FLUX_PART', [1_000, 350, 0.3, 'État'], { valeur: 195 }],
  ['une grille de cotation', 'COTATION', [[ENTETES], DEMANDES, GRILLE, '2024-03-15'], { valeur: [[112], ['']] }],
  ['la version', 'VERSION', [], { valeur: VERSION }],
] as const

it('le complément est construit', () => {
  if (!existsSync(join(DOSSIER, 'manifest.xml'))) throw new Error('dist/complement manque : lancez d’abord « npm run build »')
})

describe.each(['web', 'windows'] as const)('complément construit dans l’Excel émulé, couture %s', (couture) => {
  let hote: HoteChromium

  beforeAll(async () => {
    hote = await lancerHote({
      dossier: DOSSIER,
      couture,
      formulesNatives: FORMULES_DU_CONTRAT,
      feuilles: {
        Communes: [[9_873, 1_898, 0.25], [null, 1_898, 0.25], ['beaucoup', 1_898, 0.25], [9_873, 1_898, 0.25, 'exemptée']],
        Demandes: [ENTETES, [true, '2019-05-10'], [], [false, 'hier']],
        Grille: GRILLE,
        'Mes essais': [],
      },
    })
  })
  afterAll(() => hote?.fermer())

  it('démarre dans Excel, moteur partagé, toutes les fonctions associées', async () => {
    const { host, platform, addin } = await hote.volet.evaluate(() => Office.onReady() as Promise<Record<string, unknown>>)
    expect([host, platform]).toEqual(['Excel', couture === 'web' ? 'OfficeOnline' : 'PC'])
    expect(addin).toEqual({ visibilityMode: couture === 'web' ? 'Hidden' : 'Taskpane' })
    expect(hote.complement.fonctions.map(({ id }) => id)).toEqual(FONCTIONS.map(({ nom }) => nom))
  })

  it('appelle chaque fonction par les messages de l’hôte', async () => {
    const reponses = await Promise.all(APPELS.map(([, id, args]) => hote.appelerFonction(id, args)))
    expect(APPELS.map(([titre], i) => [titre, reponses[i]])).toEqual(APPELS.map(([titre, , , attendu]) => [titre, attendu]))
  })

  it('retrouve l’exemple du catalogue de chaque fonction', async () => {
    const reponses = await Promise.all(FONCTIONS.map(({ nom, exemple }) => hote.appelerFonction(nom, exemple.arguments)))
    expect(reponses).toEqual(FONCTIONS.map(({ exemple }) => ({ valeur: exemple.valeur })))
  })

  it('calcule et déborde depuis les cellules', async () => {
    const note = '=MIXITE.COTATION(Demandes!A1:B1,Demandes!A2:B4,Grille!A1:C3,"2024-03-15")'
    const [objectif, premiere] = await Promise.all([
      hote.saisirFormule('Communes', 'F1', '=MIXITE.SRU_OBJECTIF(A1,B1,C1)'),
      hote.saisirFormule('Demandes', 'D2', note),
    ])
    expect(objectif).toBe(189)
    expect(premiere).toBe(112)
    expect(hote.classeur.valeurs('Demandes!D2:D4')).toEqual([
      [112],
      [''],
      [{ erreur: '#VALEUR!', message: expect.stringContaining('Ancienneté de la demande') }],
    ])
  })

  it('explique en français un refus, dans la cellule', async () => {
    expect(await hote.saisirFormule('Communes', 'F3', '=MIXITE.SRU_OBJECTIF(A3,B3,C3)')).toEqual({
      erreur: '#VALEUR!',
      message: expect.stringContaining('beaucoup'),
    })
  })

  it('répond #N/A et son motif quand le texte ne s’applique pas', async () => {
    expect(await hote.saisirFormule('Communes', 'F4', '=MIXITE.SRU_OBJECTIF(A4,B4,C4,D4)')).toEqual({
      erreur: '#N/A',
      message: expect.stringMatching(/\w/),
    })
  })

  it('dit ce qu’une cellule vide veut dire, 0 sur le poste, vide sur le web', async () => {
    expect(await hote.saisirFormule('Communes', 'F2', '=MIXITE.SRU_OBJECTIF(A2,B2,C2)')).toEqual({
      erreur: couture === 'web' ? '#N/A' : '#VALEUR!',
      message: expect.stringMatching(/vide|manqu/),
    })
  })

  it('ouvre le volet : titre visible, sans défilement horizontal', async () => {
    const volet = await hote.ouvrirVolet()
    const titre = volet.locator('h1')
    await titre.waitFor()
    expect(await titre.textContent()).toContain('Mixité')
    expect(await volet.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('exécute la commande du ruban et rend la main à Excel', async () => {
    await hote.executerCommande('ouvrirAide')
    await attendreQue(() => Promise.resolve(hote.commandesTerminees === 1))
    const aide = `${hote.complement.base}aide.html`
    if (couture === 'windows') expect(hote.adressesOuvertes).toEqual([aide])
    else await attendreQue(() => Promise.resolve(hote.page.context().pages().some((page) => page.url() === aide)))
  })

  it('tient le contrat du port dans la page du complément', async () => {
    await hote.injecter(await empaqueter(ADAPTATEUR))
    const fautes: string[] = []
    for (const titre of await hote.volet.evaluate(() => essai.titres)) {
      const faute = await hote.volet.evaluate((t) => essai.passer(t), titre)
      if (faute !== null) fautes.push(`${titre} : ${faute}`)
    }
    expect(fautes).toEqual([])
  })

  it('n’a rien demandé au réseau, rien laissé à la console, ni demandé un membre imprévu', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
