import type { FrameLocator, Page } from 'playwright-core'
import { lireAdresse } from '../../../src/classeur/adresse'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { DEMANDES, GRILLE } from '../../taskpane/cas-usage/coter/classeur'
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

async function cliquer(page: Page, nom: string): Promise<void> {
  await volet(page).getByRole('button', { name: nom, exact: true }).click()
}

async function noter(page: Page): Promise<void> {
  await cliquer(page, 'Coter une liste')
  await volet(page).getByLabel('Date du calcul').fill('15/03/2024')
  await cliquer(page, 'Noter, sans rien écrire')
  await volet(page).getByText('Les notes iront dans').waitFor()
}

/** Deux mille demandes : celles du contrat de la fonction, recommencées. */
const LONGUE = Array.from({ length: 400 }, () => DEMANDES.slice(1)).flat()

describe('une liste notée dans l’atelier', () => {
  it('s’écrit en valeurs dans une colonne neuve, que le fichier enregistré garde', async () => {
    const page = await atelier.ouvrirPage()
    const fichier = await classeurXlsx([
      { nom: 'Demandes', contenu: [DEMANDES[0] ?? [], ...LONGUE] },
      { nom: 'Grille', contenu: GRILLE },
    ])
    await choisir(page, fabriquer('demandes.xlsx', fichier))
    await noter(page)
    await cliquer(page, 'Écrire les notes')
    await volet(page).getByText('Notes écrites dans').waitFor()
    const classeur = await ouvrirXlsx(await enregistrer(page))
    const { valeurs, formules } = await classeur.lire(lireAdresse('Demandes!D1:D2001'))
    expect(valeurs.slice(0, 7).flat()).toEqual(['Note (Grille, 15/03/2024)', 112, 12, 100, null, 0, 112])
    expect(valeurs.filter(([note]) => note === 100)).toHaveLength(400)
    expect(formules.flat().every((formule) => formule === null)).toBe(true)
    await page.close()
  })

  it('se remet comme avant, et ne se plaint de rien', async () => {
    const page = await atelier.ouvrirPage()
    const fichier = await classeurXlsx([
      { nom: 'Demandes', contenu: DEMANDES },
      { nom: 'Grille', contenu: GRILLE },
    ])
    await choisir(page, fabriquer('courte.xlsx', fichier))
    await noter(page)
    await cliquer(page, 'Écrire les notes')
    await volet(page).getByText('Notes écrites dans').waitFor()
    await cliquer(page, 'Remettre comme avant')
    await volet(page).getByText('remises comme avant').waitFor()
    const classeur = await ouvrirXlsx(await enregistrer(page))
    expect(await classeur.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C6'))
    expect([atelier.erreurs, atelier.violations, atelier.requetesExterieures]).toEqual([[], [], []])
    await page.close()
  })
})
