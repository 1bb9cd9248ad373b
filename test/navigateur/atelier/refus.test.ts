import type { Page } from 'playwright-core'
import { RICHE } from '../../classeur/fabrique/corpus'
import { fabriquerLivre } from '../../classeur/fabrique/livre'
import { choisir, fabriquer } from './fichiers'
import { allerA, attendreAvis, attendreEtat, attendreValeur, copier, lireCellule, ouvrirFeuille, taper } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

describe('écritures refusées dans l’atelier', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await choisir(page, fabriquer('refus.xlsm', fabriquerLivre(RICHE)))
  })
  afterAll(() => atelier.fermer())

  const GESTES = {
    frappe: (cellule: string) => taper(page, cellule, '9'),
    suppression: async (cellule: string) => {
      await allerA(page, cellule)
      await page.keyboard.press('Delete')
    },
    collage: async (cellule: string) => {
      await page.evaluate(() => navigator.clipboard.writeText('9\t9'))
      await allerA(page, cellule)
      await page.keyboard.press('Control+V')
    },
    'collage d’une cellule de la grille': async (cellule: string) => {
      await allerA(page, 'B1')
      await copier(page)
      await allerA(page, cellule)
      await page.keyboard.press('Control+V')
    },
  } as const

  it.each([
    ['frappe', 'Protégée', 'A1', [0, 0], /protégée/],
    ['suppression', 'Protégée', 'A1', [0, 0], /protégée/],
    ['collage', 'Protégée', 'A1', [0, 0], /protégée/],
    ['collage d’une cellule de la grille', 'Protégée', 'A1', [0, 0], /protégée/],
    ['frappe', 'Données', 'D14', [13, 3], /tableau Suivi/],
    ['suppression', 'Données', 'D14', [13, 3], /tableau Suivi/],
    ['collage', 'Données', 'D14', [13, 3], /tableau Suivi/],
  ] as const)('%s sur %s!%s : refusée aussitôt, rien n’est marqué modifié', async (geste, feuille, cellule, [ligne, colonne], motif) => {
    await ouvrirFeuille(page, feuille)
    const avant = await lireCellule(page, feuille, ligne, colonne)
    await GESTES[geste](cellule)
    await attendreAvis(page, 'erreur', motif)
    expect(await lireCellule(page, feuille, ligne, colonne)).toEqual(avant)
    expect(await page.locator('.ate-etat').innerText()).toMatch(/Aucune modification/)
    await page.locator('.ate-avis[data-genre="erreur"]').getByRole('button', { name: 'Fermer' }).click()
    await page.keyboard.press('Escape')
  })

  it('laisse supprimer et taper dans une cellule déverrouillée', async () => {
    await ouvrirFeuille(page, 'Protégée')
    await taper(page, 'B1', '9')
    await attendreValeur(page, 'Protégée', [0, 1], 9)
    await allerA(page, 'B1')
    await page.keyboard.press('Delete')
    await attendreValeur(page, 'Protégée', [0, 1], null)
    await attendreEtat(page, 'modifié')
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
