import { allerA, lireCellule, ouvrirFeuille } from './gestes'
import { lancerAtelier, pageCalme } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

describe('démarrage de l’atelier', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
  })
  afterAll(() => atelier.fermer())

  it('montre le classeur d’exemple, ses valeurs et ses formules', async () => {
    expect(await page.locator('.ate-nom').innerText()).toBe('exemple.xlsx')
    const { valeur, formule } = await lireCellule(page, 'Communes', 8, 11)
    expect(valeur).toBe(205)
    expect(formule).toContain('MIXITE.SRU_OBJECTIF(')
  })

  it('s’ouvre sur la feuille que le fichier demande', async () => {
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: /^Communes$/ }).waitFor()
  })

  it('dit ce que la grille ne montre pas', async () => {
    await expect(page.locator('.ate-avis[data-genre="information"]').innerText()).resolves.toMatch(/1 graphique/)
  })

  it('explique l’erreur d’une cellule venue du fichier quand on la sélectionne', async () => {
    await ouvrirFeuille(page, 'Communes')
    await allerA(page, 'L16')
    await page.locator('.ate-explication', { hasText: /^L16 affiche #N\/A/ }).waitFor()
    await allerA(page, 'L15')
    await page.waitForSelector('.ate-explication', { state: 'detached' })
  })

  it('montre le volet, qui voit le classeur', async () => {
    const volet = page.frameLocator('iframe[title="Volet Mixité"]')
    await volet.getByRole('button', { name: 'Insérer une fonction' }).waitFor()
  })

  it('ne demande rien hors de 127.0.0.1, n’enfreint pas sa politique de contenu, ne lève aucune erreur', () => {
    expect(atelier.requetesExterieures).toEqual([])
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })

  it('ne signale aucun défaut d’accessibilité hors de la grille, dessinée par Univer sur un canevas', async () => {
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
    const examiner = (): Promise<string[]> =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: (contexte: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        const { violations } = await axe.run({ exclude: [['.ate-grille'], ['iframe']] }, { iframes: false })
        return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
      })
    expect(await examiner()).toEqual([])
    await page.getByRole('button', { name: 'Aide', exact: true }).click()
    await page.locator('dialog[open]').waitFor()
    expect(await examiner()).toEqual([])
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    await pageCalme(page)
  })
})
