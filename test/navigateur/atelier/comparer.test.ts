import type { FrameLocator, Page } from 'playwright-core'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { demandes, GRILLE_A, GRILLE_B } from '../../taskpane/cas-usage/comparer/classeur'
import { classeurXlsx } from '../../taskpane/cas-usage/classeur-xlsx'
import { choisir, enregistrer, fabriquer } from './fichiers'
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
  await volet(page).getByRole('button', { name: nom, exact: true }).first().click()
}

it('deux grilles essayées dans l’atelier : le fichier enregistré garde le rapport et ses graphiques', async () => {
  const page = await atelier.ouvrirPage()
  const fichier = await classeurXlsx([
    { nom: 'Demandes', contenu: demandes() },
    { nom: 'Grille 2024', contenu: GRILLE_A },
    { nom: 'Grille 2025', contenu: GRILLE_B },
  ])
  await choisir(page, fabriquer('demandes.xlsx', fichier))
  await cliquer(page, 'Essayer une grille')
  await volet(page).getByLabel('Grille B (facultative)', { exact: true }).selectOption("'Grille 2025'!A1:C4")
  await volet(page).getByLabel('Date du calcul').fill('15/03/2024')
  await volet(page).getByLabel('Seuil du secret').fill('2')
  await cliquer(page, 'Essayer, sans rien écrire')
  await cliquer(page, 'Écrire le rapport')
  await cliquer(page, /^Écrire \d+ cellules/)
  await volet(page).getByRole('button', { name: 'Remettre comme avant' }).first().waitFor()
  const classeur = await ouvrirXlsx(await enregistrer(page))
  const { valeurs } = await classeur.lire({ feuille: 'Banc d’essai', ligne: 0, colonne: 0, lignes: 40, colonnes: 3 })
  expect(valeurs.find(([mesure]) => mesure === 'Médiane')).toEqual(['Médiane', 28, 55])
  expect(await classeur.graphiques('Banc d’essai')).toEqual(['Demandes par tranche de notes', 'Sensibilité 1', 'Sensibilité 2'])
  expect([atelier.erreurs, atelier.violations, atelier.requetesExterieures]).toEqual([[], [], []])
  await page.close()
})
