import type { Locator, Page } from 'playwright-core'
import { ajouterFeuille, attendreAvis, ouvrirFeuille } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

describe('onglets des feuilles', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
    await ajouterFeuille(page, 'Un')
    await ajouterFeuille(page, 'Deux')
  })
  afterAll(() => atelier.fermer())

  const onglet = (nom: string): Locator => page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${nom}$`) })

  async function renommer(): Promise<void> {
    await onglet('Un').dblclick()
    await page.keyboard.type('Autre')
    await page.keyboard.press('Enter')
  }
  async function deplacer(): Promise<void> {
    const [depart, arrivee] = [await onglet('Un').boundingBox(), await onglet('Deux').boundingBox()]
    if (depart === null || arrivee === null) throw new Error('onglets hors de l’écran')
    const y = depart.y + depart.height / 2
    await page.mouse.move(depart.x + 8, y)
    await page.mouse.down()
    // Le déplacement commence après une pression longue, que l’onglet montre par son pointeur.
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('[data-u-comp="slide-tab-item"]')].some(({ style }) => style.cursor === 'move'))
    await page.mouse.move(arrivee.x + arrivee.width, y, { steps: 8 })
    await page.mouse.up()
  }

  it.each([
    ['renommer par un double-clic', renommer],
    ['déplacer un onglet', deplacer],
  ])('%s : refusé par une phrase, le nom reste, les onglets s’ouvrent encore', async (_nom, geste) => {
    await ouvrirFeuille(page, 'Un')
    await geste()
    await attendreAvis(page, 'alerte', /nom ou ordre des feuilles/)
    await page.locator('.ate-avis[data-genre="alerte"]').getByRole('button', { name: 'Fermer' }).click()
    await ouvrirFeuille(page, 'Deux')
    await ouvrirFeuille(page, 'Un')
    expect(await page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).toEqual(expect.arrayContaining(['Un', 'Deux']))
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
