import { resolve } from 'node:path'
import type { Frame } from 'playwright-core'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import { demandes, GRILLE_A, GRILLE_B } from '../../taskpane/cas-usage/comparer/classeur'

type Cellules = (string | number | boolean | null)[][]

/** Une grille essayée du volet, rapport compris, par le complément construit et le véritable office.js. */
describe('essayer une grille dans l’Excel émulé', () => {
  let hote: HoteChromium
  let volet: Frame

  beforeAll(async () => {
    hote = await lancerHote({
      dossier: resolve('dist/complement'),
      couture: 'web',
      feuilles: { Demandes: demandes() as Cellules, 'Grille 2024': GRILLE_A as Cellules, 'Grille 2025': GRILLE_B as Cellules },
    })
    volet = await hote.ouvrirVolet()
    await volet.locator('h1').waitFor()
  })
  afterAll(() => hote?.fermer())

  it('essaie sans rien écrire, écrit le rapport et ses graphiques, puis remet', async () => {
    const cliquer = (nom: string | RegExp) => volet.getByRole('button', { name: nom, exact: true }).first().click()
    await cliquer('Essayer une grille')
    await volet.getByLabel('Grille B (facultative)', { exact: true }).selectOption("'Grille 2025'!A1:C4")
    await volet.getByLabel('Date du calcul').fill('15/03/2024')
    await volet.getByLabel('Seuil du secret').fill('2')
    await cliquer('Essayer, sans rien écrire')
    await volet.getByText('Essai fini').waitFor()
    await cliquer('Écrire le rapport')
    await cliquer(/^Écrire \d+ cellules/)
    await volet.getByText('cellules écrites').first().waitFor()
    const lues = hote.classeur.valeurs("'Banc d’essai'!A1:C40")
    expect(lues.find(([mesure]) => mesure === 'Médiane')).toEqual(['Médiane', 28, 55])
    await cliquer('Remettre comme avant')
    await volet.getByRole('button', { name: 'Reprendre l’aperçu' }).waitFor()
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
