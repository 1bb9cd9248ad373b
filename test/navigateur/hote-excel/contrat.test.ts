import { resolve } from 'node:path'
import type { Frame } from 'playwright-core'
import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { communesFabriquees, ecrireEdition, EDITIONS, enWindows1252 } from '../../donnees/fabrique'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import { attendreQue } from '../attendre'

const [EDITION_2023] = EDITIONS

/** Le contrat rempli dans Excel, par le vrai adaptateur et le véritable office.js. */
describe('contrat dans l’Excel émulé', () => {
  let hote: HoteChromium
  let volet: Frame

  beforeAll(async () => {
    hote = await lancerHote({ dossier: resolve('dist/complement'), couture: 'windows', feuilles: { Feuil1: [['Bonjour']] } })
    await hote.page.setViewportSize({ width: 350, height: 900 })
    volet = await hote.ouvrirVolet()
    await volet.locator('h1').waitFor()
  })
  afterAll(() => hote?.fermer())

  /** Le contrat que porte la partie XML du classeur ; `null` tant qu’il n’y est pas. */
  function contratGarde(): Dossier | null {
    for (const xml of hote.classeur.partiesXml.values()) {
      const texte = /<entree clef="contrat">([^<]*)</.exec(xml)?.[1]
      const lu = texte === undefined ? null : lireDossier(texte.replace(/&quot;/g, '"').replace(/&amp;/g, '&'))
      if (lu !== null && !('id' in lu)) return lu
    }
    return null
  }

  const cliquer = (nom: string | RegExp) =>
    volet.getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).click()

  it('écrit la feuille « Communes » depuis le fichier national, après aperçu', async () => {
    if (EDITION_2023 === undefined) throw new Error('édition absente')
    await cliquer('Remplir un contrat de mixité sociale')
    await cliquer(/^Communes/)
    const buffer = Buffer.from(enWindows1252(ecrireEdition(EDITION_2023, communesFabriquees(50))))
    await volet.locator('input[type=file]').setInputFiles({ name: 'communes.csv', mimeType: 'text/csv', buffer })
    await cliquer('Lire les communes')
    await volet.getByLabel('Commune n° 3', { exact: true }).check()
    await volet.getByLabel('Commune n° 4', { exact: true }).check()
    await cliquer('Voir ce qui sera écrit')
    await cliquer(/^Écrire \d+ cellules$/)
    await volet.getByText(/cellules écrites/).waitFor()
    expect(hote.classeur.valeurs('Communes!A1:D3').map((ligne) => ligne.map((valeur) => valeur ?? null))).toEqual([
      ['Nom de la commune', 'Résidences principales', 'Logements sociaux', 'Taux cible'],
      ['Commune n° 3', null, 121, 0.25],
      ['Commune n° 4', null, 128, 0.25],
    ])
  })

  it('garde ses choix dans une partie XML du classeur', async () => {
    await cliquer('Continuer : cadre du contrat')
    await volet.getByLabel(/^A\./).check()
    await cliquer('Revenir aux étapes')
    await volet.getByText('Contrat sans aménagement, 2 communes, 2023-2025').waitFor()
    await attendreQue(() => Promise.resolve(contratGarde()?.modalite === 'A'))
    expect(contratGarde()).toMatchObject({ modalite: 'A', communes: ['Commune n° 3', 'Commune n° 4'], etape: 'cadre' })
  })

  it('attend la fin d’une saisie pour garder, et le dit si elle dure', async () => {
    await cliquer(/^Cadre du contrat/)
    await volet.getByLabel('Commune n° 3', { exact: true }).waitFor()
    hote.pannes.modeEdition = true
    await volet.getByLabel('2026-2028').check()
    await volet.getByText('Vos derniers choix ne sont pas encore gardés').waitFor()
    hote.pannes.modeEdition = false
    await cliquer('Garder maintenant')
    await volet.getByText('Vos derniers choix ne sont pas encore gardés').waitFor({ state: 'detached' })
  })

  it('ne demande que des membres prévus d’Excel, rien au réseau, rien à la console', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
