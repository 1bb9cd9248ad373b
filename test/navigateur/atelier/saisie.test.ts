import type { Page } from 'playwright-core'
import { jusqua } from '../attendre'
import {
  ajouterFeuille,
  allerA,
  attendreAvis,
  attendreLEdition,
  attendreValeur,
  coinDesFeuilles,
  copier,
  lireCellule,
  lireLePressePapiers,
  ouvrirFeuille,
  remesurerLEditeur,
  taper,
  valider,
} from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

const FEUILLE = 'Frappes'

describe('frappe en français dans l’atelier', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
    await ajouterFeuille(page, FEUILLE)
    await ouvrirFeuille(page, FEUILLE)
  })
  afterAll(() => atelier.fermer())

  const attendre = (lieu: readonly [number, number], attendu: unknown): Promise<void> => attendreValeur(page, FEUILLE, lieu, attendu)

  /** Ce que montre la barre de formule : l'éditeur de cellule une fois ouvert par F2, lu par la sélection entière. */
  async function texteEnEdition(cellule: string): Promise<string> {
    await allerA(page, cellule)
    await page.keyboard.press('F2')
    await attendreLEdition(page, true)
    await page.keyboard.press('Control+A')
    await copier(page)
    const texte = await lireLePressePapiers(page)
    await page.keyboard.press('Escape')
    await attendreLEdition(page, false)
    return texte.trim()
  }

  it.each([
    ['A1', [0, 0], '12,5', 12.5],
    ['A2', [1, 0], '25 %', 0.25],
    ['A3', [2, 0], '31/12/2025', 46022],
    ['A4', [3, 0], 'vrai', true],
    ['A5', [4, 0], '1 234,5', 1234.5],
    ['A6', [5, 0], '1.234', '1.234'],
    ['A7', [6, 0], 'Épinay', 'Épinay'],
  ] as const)('%s %j : « %s » devient %p', async (cellule, lieu, frappe, valeur) => {
    await taper(page, cellule, frappe)
    await attendre(lieu, valeur)
  })

  it('prend encore la frappe quand la grille s’est mesurée derrière une boîte de dialogue', async () => {
    await page.getByRole('button', { name: 'Aide', exact: true }).click()
    await page.waitForSelector('dialog[open]')
    await remesurerLEditeur(page)
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    await taper(page, 'A8', '88')
    await attendre([7, 0], 88)
  })

  it('calcule les quatre fonctions tapées à la française', async () => {
    await taper(page, 'B2', '11240')
    await taper(page, 'C2', '2184')
    await taper(page, 'D2', '=MIXITE.SRU_OBJECTIF(B2;C2;0,25;;620)')
    await attendre([1, 3], 205)
    expect((await lireCellule(page, FEUILLE, 1, 3)).formule).toBe('=MIXITE.SRU_OBJECTIF(B2,C2,0.25,,620)')
    await taper(page, 'D3', '=mixite.rattrapage_plancher(16000;2930;0,25;"abaissant"')
    await attendre([2, 3], 268)
    await taper(page, 'D4', '=MIXITE.FLUX_PART(1000;350;30 %;"État")')
    await attendre([3, 3], 195)
    for (const [cellule, texte] of [['F1', 'DALO'], ['F2', 'oui'], ['F3', 'non'], ['G1', 'critère'], ['H1', 'points'], ['G2', 'DALO'], ['H2', '100']] as const) {
      await taper(page, cellule, texte)
    }
    await taper(page, 'J2', '=MIXITE.COTATION(F1:F1;F2:F3;G1:H2;DATE(2024;3;15))')
    await attendre([1, 9], 100)
    await attendre([2, 9], 0)
    expect((await lireCellule(page, FEUILLE, 2, 9)).formule).toBeNull()
  })

  it('étale un résultat de plusieurs colonnes, et le resserre quand l’horizon baisse', async () => {
    await taper(page, 'N20', '2')
    await taper(page, 'P20', '=MIXITE.SRU_PROJECTION(9873;1898;100;25 %;N20;2022;;VRAI)')
    await attendre([19, 15], 'Année')
    await attendre([20, 16], 9873)
    await attendre([22, 18], 1948 / 10073)
    await taper(page, 'N20', '1')
    await attendre([22, 15], null)
    await attendre([21, 17], 1923)
  })

  it('calcule une fonction de chaque sujet nouveau', async () => {
    await taper(page, 'P30', '=MIXITE.SRU_OBJECTIF_TAUX(488;19 %)')
    await attendre([29, 15], 93)
    await taper(page, 'P31', '=MIXITE.SRU_REGIME(10000;2100;25 %)')
    await attendre([30, 15], '50 %')
    await taper(page, 'P32', '=MIXITE.CMS_CONTROLE(9873;1898;0,25;142)')
    await attendre([31, 17], 'non conforme')
    await taper(page, 'P33', '=MIXITE.CMS_ECHEANCE(DATE(2025;12;31))')
    await attendre([32, 15], 45838)
  })

  it('calcule SOMME, avec ses décimales, et montre #DIV/0!', async () => {
    await taper(page, 'D6', '=SOMME(B2:C2;0,05)')
    await attendre([5, 3], 13424.05)
    expect((await lireCellule(page, FEUILLE, 5, 3)).formule).toBe('=SUM(B2:C2,0.05)')
    await taper(page, 'D7', '=1/0')
    await attendre([6, 3], { erreur: '#DIV/0!' })
  })

  it('rend la formule en français quand on modifie la cellule, et la garde si on ne change rien', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    expect(await texteEnEdition('D6')).toBe('=SOMME(B2:C2;0,05)')
    expect(await texteEnEdition('A1')).toBe('12,5')
    await allerA(page, 'D6')
    await page.keyboard.press('F2')
    await attendreLEdition(page, true)
    await valider(page, 'D6')
    expect((await lireCellule(page, FEUILLE, 5, 3)).formule).toBe('=SUM(B2:C2,0.05)')
  })

  it('dit pourquoi une de nos fonctions refuse, sous la grille', async () => {
    await taper(page, 'D8', '=MIXITE.SRU_OBJECTIF(0;1;0,25)')
    await attendre([7, 3], { erreur: '#VALEUR!' })
    await allerA(page, 'D8')
    await page.locator('.ate-explication', { hasText: /^D8 affiche #VALEUR!.*Résidences principales/ }).waitFor()
  })

  it('garde en texte une formule illisible et dit ce qui manque', async () => {
    await taper(page, 'D9', '=B2+')
    await attendreAvis(page, 'alerte', /^La saisie de D9 reste en texte/)
    await attendre([8, 3], '=B2+')
  })

  it('insère la référence de la cellule cliquée après un point-virgule', async () => {
    await allerA(page, 'D10')
    await page.keyboard.type('=SOMME(B2;', { delay: 30 })
    await page.locator('[data-u-comp="rect-popup"]').getByText('nombre1').first().waitFor()
    // C2 : troisième colonne, deuxième ligne, aux dimensions par défaut d'une feuille ajoutée.
    const { x, y } = await coinDesFeuilles(page)
    await page.mouse.click(x + 46 + 88 * 2 + 40, y + 20 + 24 + 12)
    await page.keyboard.press('Enter')
    await attendre([9, 3], 13424)
  })

  it('lit ce qu’on colle d’un autre logiciel comme une frappe', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('1,234\t25 %\n31/12/2025\t=SOMME(B2;0,5)\n'))
    await allerA(page, 'L1')
    await page.keyboard.press('Control+V')
    await attendre([0, 11], 1.234)
    await attendre([0, 12], 0.25)
    await attendre([1, 11], 46022)
    await attendre([1, 12], 11240.5)
  })

  it('recolle ses propres cellules sans passer par le texte', async () => {
    await allerA(page, 'D6')
    await copier(page)
    await allerA(page, 'E6')
    await page.keyboard.press('Control+V')
    await jusqua(async () => expect((await lireCellule(page, FEUILLE, 5, 4)).formule).toBe('=SUM(C2:D2,0.05)'))
  })

  it('refuse une mise en forme que le fichier ne garderait pas', async () => {
    await allerA(page, 'A1')
    await page.keyboard.press('Control+B')
    await page.waitForFunction(() => document.querySelector('.ate-avis')?.textContent?.includes('L’atelier n’enregistre que') ?? false)
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.requetesExterieures).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
