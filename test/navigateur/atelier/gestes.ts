import type { Page } from 'playwright-core'
import { lireAdresse } from '../../../src/classeur/adresse'
import { contient } from '../../../src/classeur/rectangle'
import type { Classeur, Contenu, Plage } from '../../../src/classeur/port'
import { attendreQue, jusqua } from '../attendre'

type FenetreDeLAtelier = typeof window & { readonly mixite: { readonly classeur: Classeur } }

/** Où la grille pose l’éditeur de cellule : hors de l’écran tant qu’on ne modifie rien. */
const EDITEUR = '__editor___INTERNAL_EDITOR__DOCS_NORMAL'

export async function selection(page: Page): Promise<Plage | null> {
  return page.evaluate(() => (window as FenetreDeLAtelier).mixite.classeur.selection())
}

/** Attend que la cellule soit sélectionnée, ou qu’elle ne le soit plus. */
async function attendreLaCellule(page: Page, cellule: string, choisie: boolean): Promise<void> {
  await jusqua(async () => {
    const lue = await selection(page)
    expect([cellule, lue !== null && contient(lue, lireAdresse(cellule, lue.feuille))]).toEqual([cellule, choisie])
  })
}

/** Attend que l’éditeur de cellule soit ouvert, ou refermé. */
export async function attendreLEdition(page: Page, ouverte: boolean): Promise<void> {
  await page.waitForFunction(
    ({ id, voulue }) => (document.getElementById(id)?.getBoundingClientRect().x ?? -1) >= 0 === voulue,
    { id: EDITEUR, voulue: ouverte },
  )
}

/** Fait mesurer de nouveau l’éditeur de cellule, comme le ferait une grille montée à cet instant. */
export async function remesurerLEditeur(page: Page): Promise<void> {
  await page.evaluate((id) => {
    const editeur = document.getElementById(id)
    if (editeur === null) throw new Error('la grille n’a pas d’éditeur de cellule')
    editeur.style.display = 'none'
    editeur.getBoundingClientRect()
    editeur.style.display = ''
    editeur.getBoundingClientRect()
  }, EDITEUR)
}

/** Choisit une feuille par son onglet ; clique de nouveau si la barre a bougé sous le clic, un avis s’étant fermé. */
export async function ouvrirFeuille(page: Page, nom: string): Promise<void> {
  await jusqua(async () => {
    await page.getByText(nom, { exact: true }).last().click()
    expect((await selection(page))?.feuille).toBe(nom)
  })
}

/** Va à une cellule par la zone de nom, comme au clavier dans Excel. */
export async function allerA(page: Page, cellule: string): Promise<void> {
  const zone = page.locator('.ate-grille input').first()
  await zone.click()
  await zone.fill(cellule)
  await zone.press('Enter')
  await attendreLaCellule(page, cellule, true)
  // La grille reprend la main un peu après : une frappe trop prompte irait dans la zone de nom.
  await page.waitForFunction((id) => document.activeElement?.id === id, EDITEUR)
}

/** Entrée pendant une saisie : attend que la grille l’ait prise et soit passée à la cellule suivante. */
export async function valider(page: Page, cellule: string): Promise<void> {
  await page.keyboard.press('Enter')
  await attendreLEdition(page, false)
  await attendreLaCellule(page, cellule, false)
}

/** Frappe réelle, touche par touche, puis Entrée ; échoue si la grille n’a pas pris la frappe. */
export async function taper(page: Page, cellule: string, frappe: string): Promise<void> {
  await allerA(page, cellule)
  await page.keyboard.type(frappe, { delay: 15 })
  await attendreLEdition(page, true)
  await valider(page, cellule)
}

export async function lireLePressePapiers(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Ctrl+C sur la sélection ; attend que le presse-papiers porte ce que la grille y met, non ce qui y était. */
export async function copier(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText('avant la copie'))
  await page.keyboard.press('Control+C')
  await attendreQue(async () => (await lireLePressePapiers(page)) !== 'avant la copie')
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
  await jusqua(async () => {
    const { valeur } = await lireCellule(page, feuille, ligne, colonne)
    expect([feuille, ligne, colonne, valeur]).toEqual([feuille, ligne, colonne, attendu])
  })
}

export async function lireEtat(page: Page): Promise<'modifié' | 'à jour'> {
  return (await page.locator('.ate-etat').innerText()).includes('Modifications') ? 'modifié' : 'à jour'
}

export async function attendreEtat(page: Page, attendu: 'modifié' | 'à jour'): Promise<void> {
  await jusqua(async () => expect(await lireEtat(page)).toBe(attendu))
}

/** Attend l’avis de ce genre qui dit ce qui convient ; un avis d’un geste précédent ne compte pas. */
export async function attendreAvis(page: Page, genre: 'information' | 'alerte' | 'erreur', motif: RegExp): Promise<void> {
  await jusqua(async () => expect(await page.locator(`.ate-avis[data-genre="${genre}"]`).innerText()).toMatch(motif))
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
