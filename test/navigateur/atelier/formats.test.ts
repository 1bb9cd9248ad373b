import type { Page } from 'playwright-core'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { CORPUS } from '../../classeur/fabrique/corpus'
import { fabriquerLivre } from '../../classeur/fabrique/livre'
import { partiesChangees } from '../../classeur/fabrique/parties'
import { attendreLeCoffre } from './coffre'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { allerA, attendreAvis, attendreValeur, taper } from './gestes'
import { lancerAtelier, pageCalme } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

const LIGNES = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>0.5</v></c></row><row r="2"><c r="A2"/></row>'
const COLONNE_EN_POUR_CENT = '<cols><col min="6" max="6" width="10" style="1" customWidth="1"/></cols>'

async function formats(octets: Uint8Array): Promise<Readonly<Record<string, string | undefined>>> {
  const { cellules, styles } = await (await ouvrirXlsx(octets)).presentation('F')
  return Object.fromEntries(cellules.map(({ ligne, colonne, style }) => [`${ligne},${colonne}`, styles[style]?.format]))
}

describe('formats posés par la frappe', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
  })
  afterAll(() => atelier.fermer())

  it('enregistre le pourcentage et la date tapés ou collés, et rien d’autre que la feuille et les styles', async () => {
    const octets = fabriquerLivre({ feuilles: [{ nom: 'F', avant: COLONNE_EN_POUR_CENT, lignes: LIGNES }] })
    await choisir(page, fabriquer('formats.xlsx', octets))
    await taper(page, 'A1', '25 %')
    await taper(page, 'A2', '31/12/2025')
    await taper(page, 'B1', '75 %')
    await taper(page, 'C1', '1 234,5')
    await taper(page, 'F1', '30 %')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(() => navigator.clipboard.writeText('12,5 %'))
    await allerA(page, 'D1')
    await page.keyboard.press('Control+V')
    await attendreValeur(page, 'F', [0, 3], 0.125)
    const ecrit = await enregistrer(page)
    expect(partiesChangees(octets, ecrit)).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml'])
    expect(await formats(ecrit)).toEqual({
      '0,0': '0%',
      '1,0': 'dd/mm/yyyy',
      // Déjà en pour cent, par elle-même ou par sa colonne : son format reste.
      '0,1': '0.00%',
      '0,5': '0.00%',
      '0,2': '#,##0.00',
      '0,3': '0.00%',
    })
    const { valeurs } = await (await ouvrirXlsx(ecrit)).lire({ feuille: 'F', ligne: 0, colonne: 0, lignes: 2, colonnes: 6 })
    expect(valeurs).toEqual([[0.25, 0.75, 1234.5, 0.125, null, 0.3], [46022, null, null, null, null, null]])
    expect(Buffer.from(await enregistrer(page)).equals(ecrit)).toBe(true)
  })

  it('reprend aussi les formats d’une copie de secours', async () => {
    await taper(page, 'A4', '40 %')
    await attendreLeCoffre(page, (copies) => copies.some(({ cellules }) => cellules.some(({ ligne, saisie }) => ligne === 3 && saisie === 0.4)))
    await page.close({ runBeforeUnload: false })
    page = await atelier.ouvrirPage()
    await page.getByRole('button', { name: 'Reprendre ce travail' }).click()
    await page.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'formats.xlsx')
    await pageCalme(page)
    expect(await formats(await enregistrer(page))).toMatchObject({ '3,0': '0%' })
  })

  it('ne prend pas une date tapée pour la bonne dans un calendrier de 1904', async () => {
    await choisir(page, fabriquer('1904.xlsx', CORPUS.get('calendrier 1904') as Uint8Array))
    await taper(page, 'H9', '31/12/2025')
    await attendreAvis(page, 'alerte', /H9 reste en texte.*1904/)
    await attendreValeur(page, 'D', [8, 7], '31/12/2025')
    await enregistrer(page)
  })

  it('donne des styles au classeur qui n’en a pas, pour garder le format tapé', async () => {
    await choisir(page, fabriquer('sans-styles.xlsx', fabriquerLivre({ feuilles: [{ nom: 'F', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>' }], styles: null })))
    await taper(page, 'A1', '25 %')
    await attendreValeur(page, 'F', [0, 0], 0.25)
    const ecrit = await enregistrer(page)
    expect(await formats(ecrit)).toEqual({ '0,0': '0%' })
    expect((await (await ouvrirXlsx(ecrit)).lire({ feuille: 'F', ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })).valeurs).toEqual([[0.25]])
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
