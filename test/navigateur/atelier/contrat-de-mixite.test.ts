import type { FrameLocator, Page } from 'playwright-core'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { CLEF_DU_CONTRAT } from '../../../src/taskpane/dossier/gardien'
import { lireDossier } from '../../../src/taskpane/dossier/lire-dossier'
import { communesFabriquees, ecrireEdition, EDITIONS, enWindows1252 } from '../../donnees/fabrique'
import { classeurXlsx } from '../../taskpane/cas-usage/classeur-xlsx'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { lireCellule } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

let atelier: Atelier

beforeAll(async () => {
  atelier = await lancerAtelier()
})

afterAll(() => atelier.fermer())

const [EDITION_2023] = EDITIONS

function volet(page: Page): FrameLocator {
  return page.frameLocator('iframe')
}

async function cliquer(page: Page, nom: string | RegExp): Promise<void> {
  await volet(page)
    .getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) })
    .click()
}

describe('un contrat dans l’atelier', () => {
  it('va du fichier national à la feuille, se garde dans le fichier et se reprend à la réouverture', async () => {
    if (EDITION_2023 === undefined) throw new Error('édition absente')
    const page = await atelier.ouvrirPage()
    await choisir(page, fabriquer('vierge.xlsx', await classeurXlsx([{ nom: 'Feuil1', contenu: [['Bonjour']] }])))
    await cliquer(page, 'Remplir un contrat de mixité sociale')
    await cliquer(page, /^Communes/)
    await volet(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'communes.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(enWindows1252(ecrireEdition(EDITION_2023, communesFabriquees(50)))),
      })
    await cliquer(page, 'Lire les communes')
    await volet(page).getByLabel('Commune n° 3', { exact: true }).check()
    await cliquer(page, 'Voir ce qui sera écrit')
    await cliquer(page, /^Écrire \d+ cellules$/)
    await cliquer(page, 'Continuer : cadre du contrat')
    await volet(page).getByText('Commune n° 3, 2023-2025').waitFor()
    expect((await lireCellule(page, 'Communes', 1, 0)).valeur).toBe('Commune n° 3')
    await volet(page).getByLabel(/^B\./).check()
    await cliquer(page, 'Revenir aux étapes')
    await volet(page).getByText('Contrat abaissant, Commune n° 3').waitFor()

    const octets = await enregistrer(page)
    const classeur = await ouvrirXlsx(octets)
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Feuil1', 'Communes'])
    expect(lireDossier((await classeur.lireMemoire(CLEF_DU_CONTRAT)) ?? '')).toMatchObject({
      modalite: 'B',
      communes: ['Commune n° 3'],
    })

    await choisir(page, fabriquer('autre.xlsx', await classeurXlsx([{ nom: 'Feuil1', contenu: [['Autre']] }])))
    await cliquer(page, 'Remplir un contrat de mixité sociale')
    await volet(page).getByText('ne porte pas encore de contrat').waitFor()
    await choisir(page, fabriquer('repris.xlsx', octets))
    await cliquer(page, 'Remplir un contrat de mixité sociale')
    await volet(page).getByText('Contrat abaissant, Commune n° 3, 2023-2025, Métropole de l’Œuvre.').waitFor()
    await cliquer(page, 'Reprendre : Cadre du contrat')
    await volet(page).getByRole('heading', { name: 'Cadre du contrat' }).waitFor()
    expect([atelier.requetesExterieures, atelier.violations, atelier.erreurs]).toEqual([[], [], []])
    await page.close()
  })
})
