import type { Page } from 'playwright-core'
import { jusqua } from '../attendre'
import { ajouterFeuille, allerA, attendreLEdition, attendreValeur, coinDesFeuilles, copier, lireCellule, ouvrirFeuille } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

const FEUILLE = 'Menus'
const ANGLAIS = /\b(?:the|of|returns?|adds?|number|array|sheet|range|value|paste|copy|criteria|you|with|and)\b/i
/** Clef de traduction montrée telle quelle : `sheets-ui.info.error`. */
const CLEF = /^[a-z-]+(?:\.[A-Za-z-]+){2,}$/

describe('menus et aides de la grille', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await ajouterFeuille(page, FEUILLE)
    await ouvrirFeuille(page, FEUILLE)
  })
  afterAll(() => atelier.fermer())

  const MENU = '.univer-popup-enter-done, [data-radix-popper-content-wrapper]'

  async function textes(): Promise<string> {
    return page.evaluate(() => {
      const attributs = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
        ['aria-label', 'title', 'placeholder'].map((nom) => element.getAttribute(nom) ?? ''),
      )
      return [document.body.innerText, ...attributs].join('\n')
    })
  }
  async function collerParLeMenu(cellule: string): Promise<void> {
    await allerA(page, cellule)
    const { x, y } = await coinDesFeuilles(page)
    // B2, aux dimensions par défaut d’une feuille ajoutée.
    await page.mouse.click(x + 46 + 88 + 40, y + 20 + 24 + 12, { button: 'right' })
    await page.getByText('Coller', { exact: true }).click()
  }
  /** Échap ferme l’aide, puis la saisie, ou le menu. */
  async function toutRefermer(): Promise<void> {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await attendreLEdition(page, false)
    await jusqua(async () => expect(await page.locator(MENU).or(page.locator('[data-u-comp="rect-popup"]')).filter({ visible: true }).count()).toBe(0))
  }
  /** Le temps que la grille se dessine deux fois : ce qui devait s’ouvrir l’est. */
  async function deuxImages(): Promise<void> {
    await page.evaluate(() => new Promise<void>((suite) => requestAnimationFrame(() => requestAnimationFrame(() => suite()))))
  }

  it('« Coller » du menu lit le presse-papiers comme une frappe française', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('1,234\t25 %\n31/12/2025\t=SOMME(1;0,5)'))
    await collerParLeMenu('B2')
    for (const [lieu, valeur] of [[[1, 1], 1.234], [[1, 2], 0.25], [[2, 1], 46022], [[2, 2], 1.5]] as const) {
      await attendreValeur(page, FEUILLE, lieu, valeur)
    }
  })

  it('« Coller » du menu recolle les cellules de la grille avec leur formule', async () => {
    await allerA(page, 'C3')
    await copier(page)
    await collerParLeMenu('B2')
    await jusqua(async () => expect((await lireCellule(page, FEUILLE, 1, 1)).formule).toBe('=SUM(1,0.5)'))
  })

  it('un clic droit sur un onglet n’ouvre pas de menu vide', async () => {
    await page.getByText(FEUILLE, { exact: true }).last().click({ button: 'right' })
    await deuxImages()
    expect(await page.locator('[role="menu"]:visible, [data-radix-popper-content-wrapper]:visible').count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it.each(['=SOM', '=RECH', '=SOMME(1;', '=SOMME.SI.ENS(', '=RECHERCHEV(', '=SI(', '=MIXITE.COTATION('])('rien d’anglais ni de virgule en aide à « %s »', async (debut) => {
    const avant = new Set((await textes()).split('\n'))
    await allerA(page, 'F10')
    await page.keyboard.type(debut, { delay: 40 })
    let montres: readonly string[] = []
    await jusqua(async () => {
      montres = (await textes()).split('\n').filter((ligne) => !avant.has(ligne))
      expect(montres.join('\n')).toContain(debut.slice(1, 4))
    })
    await toutRefermer()
    expect(montres.filter((ligne) => ANGLAIS.test(ligne))).toEqual([])
    expect(montres.filter((ligne) => /^[A-Z.]+\(.*[a-z\]],/.test(ligne))).toEqual([])
  })

  it('nomme en français la bulle d’un nombre en texte, et ne liste que les noms de l’utilisateur', async () => {
    await ouvrirFeuille(page, 'Communes')
    const { x, y } = await coinDesFeuilles(page)
    // A6, un code de commune : sous l’en-tête de tableau figé. La bulle suit la souris, une fois la feuille dessinée.
    await jusqua(async () => {
      await page.mouse.move(x + 70, y + 300)
      await page.mouse.move(x + 70, y + 178)
      await page.getByText('SOMME ne le compte pas').waitFor({ timeout: 1_000 })
    })
    expect((await textes()).split('\n').filter((ligne) => CLEF.test(ligne))).toEqual([])
    await page.locator('.ate-grille input').first().locator('xpath=following-sibling::*').first().click()
    await page.getByText('date_de_calcul').waitFor()
    expect(await textes()).not.toMatch(/_xlnm|Gérer les noms/)
    await page.keyboard.press('Escape')
    await page.mouse.click(x + 300, y + 400)
    await page.keyboard.press('Control+\\')
    await deuxImages()
    expect(await textes()).not.toMatch(/Basculer en gras/)
    await ouvrirFeuille(page, FEUILLE)
  })

  it('ne laisse aucun mot anglais à l’écran ni aux lecteurs d’écran, menus ouverts', async () => {
    const { x, y } = await coinDesFeuilles(page)
    for (const [dx, dy] of [[300, 150], [10, 100], [150, 8]] as const) {
      await page.mouse.click(x + dx, y + dy, { button: 'right' })
      await page.locator(MENU).filter({ visible: true }).first().waitFor()
      const lignes = (await textes()).split('\n')
      expect(lignes.filter((ligne) => ANGLAIS.test(ligne) || CLEF.test(ligne))).toEqual([])
      await toutRefermer()
    }
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
