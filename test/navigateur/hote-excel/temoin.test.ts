import { join } from 'node:path'
import type { EssaiDAdaptateur } from '../../hote-excel/temoin/adaptateur'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import { construireTemoin, effacerTemoins, empaqueter } from '../../hote-excel/temoin/construire'
import { FORMULES_DU_CONTRAT } from '../../hote-excel/temoin/formules-natives'
import { attendreQue } from '../attendre'

const ADAPTATEUR = join(__dirname, '../../hote-excel/temoin/adaptateur.ts')

declare const essai: EssaiDAdaptateur

afterAll(effacerTemoins)

describe.each(['web', 'windows'] as const)('hôte émulé sous Chromium, couture %s', (couture) => {
  let hote: HoteChromium

  beforeAll(async () => {
    hote = await lancerHote({ dossier: await construireTemoin(), couture, formulesNatives: FORMULES_DU_CONTRAT })
    await hote.injecter(await empaqueter(ADAPTATEUR))
  })
  afterAll(() => hote?.fermer())

  it('annonce Excel, la plate-forme et le moteur partagé', async () => {
    const { host, platform, addin } = await hote.volet.evaluate(() => Office.onReady() as Promise<Record<string, unknown>>)
    expect([host, platform]).toEqual(['Excel', couture === 'web' ? 'OfficeOnline' : 'PC'])
    expect(addin).toEqual({ visibilityMode: couture === 'web' ? 'Hidden' : 'Taskpane' })
    expect(hote.fonctions.pret).toBe(true)
  })

  it('ouvre le volet dans le cadre du complément', async () => {
    const titre = (await hote.ouvrirVolet()).locator('h1')
    await titre.waitFor()
    expect(await titre.textContent()).toBe('Témoin')
  })

  it('appelle les fonctions par les messages de l’hôte', async () => {
    const reponses = await Promise.all([
      hote.appelerFonction('ADDITION', [1]),
      hote.appelerFonction('SOMME_PLAGE', [[[1, 2], [3, 4]]]),
      hote.appelerFonction('REFUS'),
    ])
    expect(reponses).toEqual([{ valeur: 101 }, { valeur: 10 }, { erreur: '#VALEUR!', message: 'argument « x » : 12 attendu' }])
  })

  it('passe la cellule vide comme Excel sur cette plate-forme', async () => {
    expect(await hote.saisirFormule('Feuil1', 'B1', '=TEMOIN.NATURE(Z9)')).toBe(couture === 'web' ? 'null' : 'number 0')
  })

  it('tient le contrat du port, tous cas compris', async () => {
    const titres = await hote.volet.evaluate(() => essai.titres)
    expect(titres.length).toBeGreaterThan(40)
    const fautes: string[] = []
    for (const titre of titres) {
      const faute = await hote.volet.evaluate((t) => essai.passer(t), titre)
      if (faute !== null) fautes.push(`${titre} : ${faute}`)
    }
    expect(fautes).toEqual([])
  })

  it('prévient des changements de sélection', async () => {
    await hote.volet.evaluate(() => essai.suivre())
    await attendreQue(async () => {
      await hote.selectionner({ feuille: 'Feuil1', ligne: 1, colonne: 2, lignes: 3, colonnes: 4 })
      return (await hote.volet.evaluate(() => essai.signaux)) > 0
    })
    expect(await hote.volet.evaluate(() => essai.classeur.selection())).toEqual({
      feuille: 'Feuil1', ligne: 1, colonne: 2, lignes: 3, colonnes: 4,
    })
  })

  it('exécute une commande du ruban et en reçoit l’accusé', async () => {
    await hote.executerCommande('ouvrirAide')
    await attendreQue(() => Promise.resolve(hote.commandesTerminees === 1))
    // Office.js pour le web n’a pas d’appel pour ouvrir le navigateur.
    expect(hote.adressesOuvertes).toEqual(couture === 'web' ? [] : ['https://temoin.example/aide.html'])
  })

  it('n’a rien demandé au réseau ni rien rencontré d’imprévu', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
