import type { FrameLocator, Page } from 'playwright-core'
import { lireAdresse } from '../../../src/classeur/adresse'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { FAUSSES, TITRES } from '../../taskpane/cas-usage/audit/classeur'
import { classeurXlsx } from '../../taskpane/cas-usage/classeur-xlsx'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { attendreValeur, taper } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

let atelier: Atelier

beforeAll(async () => {
  atelier = await lancerAtelier()
})

afterAll(() => atelier.fermer())

function volet(page: Page): FrameLocator {
  return page.frameLocator('iframe')
}

async function cliquer(page: Page, nom: string | RegExp): Promise<void> {
  await volet(page).getByRole('button', { name: nom, ...(typeof nom === 'string' ? { exact: true } : {}) }).first().click()
}

async function auditer(page: Page): Promise<void> {
  const fichier = await classeurXlsx([{ nom: 'Objectifs', contenu: [['Objectifs de rattrapage 2023-2025', ...TITRES.slice(1).map(() => null)], TITRES, ...FAUSSES] }])
  await choisir(page, fabriquer('objectifs.xlsx', fichier))
  await cliquer(page, 'Auditer ce classeur')
  await cliquer(page, 'Auditer')
  await volet(page).locator('summary', { hasText: 'Incohérences (1)' }).waitFor()
}

describe('un classeur audité dans l’atelier', () => {
  it('un constat mène à sa cellule ; corrigée à la main, elle vieillit l’audit, qui se refait', async () => {
    const page = await atelier.ouvrirPage()
    await auditer(page)
    await cliquer(page, /^Objectifs!H5/)
    await taper(page, 'F4', '800')
    await attendreValeur(page, 'Objectifs', [3, 5], 800)
    await taper(page, 'H4', '264')
    await attendreValeur(page, 'Objectifs', [3, 7], 264)
    await volet(page).getByText('Le classeur a changé depuis cet audit').waitFor()
    await cliquer(page, 'Auditer de nouveau')
    await volet(page).getByText('Le classeur a changé depuis cet audit').waitFor({ state: 'detached' })
    await volet(page).getByText('1 constat').first().waitFor()
    await page.close()
  })

  it('le rapport s’écrit dans deux feuilles que le fichier enregistré garde, sans toucher aux autres', async () => {
    const page = await atelier.ouvrirPage()
    await auditer(page)
    await cliquer(page, 'Écrire le rapport')
    await cliquer(page, /^Écrire \d+ cellules/)
    await volet(page).getByRole('button', { name: 'Remettre comme avant' }).waitFor()
    const classeur = await ouvrirXlsx(await enregistrer(page))
    expect((await classeur.feuilles()).map(({ nom }) => nom)).toEqual(['Objectifs', 'Audit', 'Constats'])
    expect((await classeur.lire(lireAdresse('Objectifs!A3:H5'))).valeurs).toEqual(FAUSSES)
    expect([atelier.erreurs, atelier.violations, atelier.requetesExterieures]).toEqual([[], [], []])
    await page.close()
  })

  it('les commentaires posés par le volet sont dans le fichier enregistré, et en partent une fois ôtés', async () => {
    const page = await atelier.ouvrirPage()
    await auditer(page)
    await cliquer(page, 'Commenter les cellules')
    await volet(page).getByText('La grille de l’atelier ne montre pas les commentaires').waitFor()
    await cliquer(page, 'Poser les commentaires')
    await volet(page).getByText('enregistrez le classeur pour les garder').waitFor()
    const ecrit = await enregistrer(page)
    const classeur = await ouvrirXlsx(ecrit)
    const poses = (await classeur.commentaires('Objectifs')).map(({ ligne, colonne, texte }) => [ligne, colonne, texte.split('\n')[0]])
    expect(poses).toEqual([[4, 7, 'SRU-04 · Erreur légale (EL)'], [3, 5, 'SRU-02 · Incohérence (IN)']])
    expect((await classeur.lire(lireAdresse('Objectifs!A3:H5'))).valeurs).toEqual(FAUSSES)
    await cliquer(page, 'Ôter les commentaires de Mixité')
    await volet(page).getByText(/^Commentaires ôtés/).waitFor()
    expect(await (await ouvrirXlsx(await enregistrer(page))).commentaires('Objectifs')).toEqual([])
    expect([atelier.erreurs, atelier.violations, atelier.requetesExterieures]).toEqual([[], [], []])
    await page.close()
  })
})
