import type { Page } from 'playwright-core'
import type { Classeur, Contenu, Plage } from '../../../src/classeur/port'

type FenetreDeLAtelier = typeof window & { readonly mixite: { readonly classeur: Classeur } }

/** Va à une cellule par la zone de nom, comme au clavier dans Excel. */
export async function allerA(page: Page, cellule: string): Promise<void> {
  const zone = page.locator('.ate-grille input').first()
  await zone.click()
  await zone.fill(cellule)
  await zone.press('Enter')
  // La grille reprend la main un peu après : une frappe trop prompte irait dans la zone de nom.
  await zone.evaluate(async (element) => {
    while (document.activeElement === element) await new Promise((suite) => setTimeout(suite, 20))
  })
}

/** Frappe réelle, touche par touche, puis Entrée. */
export async function taper(page: Page, cellule: string, frappe: string): Promise<void> {
  await allerA(page, cellule)
  await page.keyboard.type(frappe, { delay: 15 })
  await page.keyboard.press('Enter')
}

export async function lire(page: Page, plage: Plage): Promise<Contenu> {
  return page.evaluate((lue) => (window as FenetreDeLAtelier).mixite.classeur.lire(lue), plage)
}

export async function lireCellule(page: Page, feuille: string, ligne: number, colonne: number): Promise<{ valeur: unknown; formule: string | null }> {
  const { valeurs, formules } = await lire(page, { feuille, ligne, colonne, lignes: 1, colonnes: 1 })
  return { valeur: valeurs[0]?.[0], formule: formules[0]?.[0] ?? null }
}

/** Attend que la cellule porte la valeur : la grille calcule après la frappe, plus tard sur une machine occupée. */
export async function attendreValeur(page: Page, feuille: string, [ligne, colonne]: readonly [number, number], attendu: unknown): Promise<void> {
  for (let essai = 0; essai < 100; essai += 1) {
    if (JSON.stringify((await lireCellule(page, feuille, ligne, colonne)).valeur) === JSON.stringify(attendu)) return
    await page.waitForTimeout(100)
  }
  expect([feuille, ligne, colonne, (await lireCellule(page, feuille, ligne, colonne)).valeur]).toEqual([feuille, ligne, colonne, attendu])
}

export async function ajouterFeuille(page: Page, nom: string): Promise<void> {
  await page.evaluate((nomVoulu) => (window as FenetreDeLAtelier).mixite.classeur.ajouterFeuille(nomVoulu), nom)
}

/** Coin haut gauche du plus grand canevas : celui des cellules, en-têtes de ligne et de colonne compris. */
export async function coinDesFeuilles(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const rectangles = [...document.querySelectorAll('.ate-grille canvas')].map((canevas) => canevas.getBoundingClientRect())
    const [plusGrand] = rectangles.sort((un, autre) => autre.width * autre.height - un.width * un.height)
    return { x: plusGrand?.x ?? 0, y: plusGrand?.y ?? 0 }
  })
}
