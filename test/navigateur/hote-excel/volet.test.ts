import { resolve } from 'node:path'
import type { Frame } from 'playwright-core'
import { VERSION } from '../../../src/catalogue'
import { lireAdresse } from '../../../src/classeur/adresse'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import { attendreQue } from '../attendre'

/** Parcours du volet construit, par son vrai adaptateur et le véritable office.js. */

const COMMUNES = [
  ['Commune', 'Résidences', 'Logements', 'Cible', 'Objectif'],
  ['Aubignane', 9_873, 1_898, 0.25],
  ['Clochemerle', 12_400, 2_976, 0.25],
]

describe.each(['web', 'windows'] as const)('volet dans l’Excel émulé, couture %s', (couture) => {
  let hote: HoteChromium
  let volet: Frame

  beforeAll(async () => {
    hote = await lancerHote({ dossier: resolve('dist/complement'), couture, feuilles: { 'Mes communes': COMMUNES } })
    if (couture === 'windows') await hote.page.setViewportSize({ width: 350, height: 600 })
    volet = await hote.ouvrirVolet()
    await volet.locator('h1').waitFor()
  })
  afterAll(() => hote?.fermer())

  const cliquer = (nom: string | RegExp) => volet.getByRole('button', { name: nom }).click()
  const choisir = (adresse: string) => hote.selectionner(lireAdresse(adresse, 'Mes communes'))
  const lireTexte = (texte: string) => volet.getByText(texte).first().waitFor()

  it('vérifie que les fonctions tournent, puis rend la cellule d’essai vide', async () => {
    await cliquer('Vérifier')
    await lireTexte('L’essai écrit =MIXITE.VERSION()')
    await cliquer('Écrire, relire, effacer')
    await lireTexte(`Les fonctions tournent (version ${VERSION})`)
    expect(hote.classeur.valeurs("'Mes communes'!E1:H3").flat().filter((valeur) => valeur !== null)).toEqual(['Objectif'])
  })

  it('insère une formule remplie depuis la sélection, qu’Excel calcule', async () => {
    await choisir('E2')
    await cliquer('Insérer une fonction')
    await volet.locator('.mx-fonction', { hasText: /MIXITE\.SRU_OBJECTIF(?!_)/ }).click()
    const formule = volet.locator('.mx-formule code')
    const pris = { B2: 'Résidences principales', C2: 'Logements sociaux', D2: 'Taux cible' }
    for (const [adresse, argument] of Object.entries(pris)) {
      await choisir(adresse)
      await cliquer(`Prendre la sélection pour : ${argument}`)
      await formule.filter({ hasText: adresse }).waitFor()
    }
    await cliquer('Insérer')
    await lireTexte('Formule insérée dans')
    await attendreQue(() => Promise.resolve(hote.classeur.valeur("'Mes communes'!E2") === 189))
    expect(hote.classeur.cellule("'Mes communes'!E2")?.formule).toBe('=MIXITE.SRU_OBJECTIF(B2,C2,D2)')
  })

  it('explique la cellule sélectionnée, valeur lue et recalculée égales', async () => {
    await cliquer('Accueil')
    await choisir('E2')
    await cliquer('Expliquer')
    await lireTexte('La cellule contient bien la valeur recalculée.')
    expect(await volet.locator('main').textContent()).toMatch(/189/)
  })

  it('suit la sélection de l’utilisateur', async () => {
    await choisir('E3')
    await lireTexte('est vide')
    await choisir('E2')
    await lireTexte('La cellule contient bien la valeur recalculée.')
  })

  it('dit quoi faire pendant une saisie et n’écrit rien', async () => {
    await cliquer('Accueil')
    hote.pannes.modeEdition = true
    await cliquer(/^Vérifier/)
    await lireTexte('Une cellule est en cours de saisie')
    hote.pannes.modeEdition = false
    expect(hote.classeur.valeurs("'Mes communes'!F1:H3").flat().filter((valeur) => valeur !== null)).toEqual([])
  })

  it('tient dans la largeur du volet', async () => {
    expect(await volet.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('ne demande que des membres prévus d’Excel, rien au réseau, rien à la console', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
