import type { Page } from 'playwright-core'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { CORPUS, RICHE } from '../../classeur/fabrique/corpus'
import { ENTETE_XML, PRINCIPAL, fabriquerLivre } from '../../classeur/fabrique/livre'
import { partiesChangees } from '../../classeur/fabrique/parties'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { attendreAvis, attendreEtat, attendreValeur, lire, lireCellule, ouvrirFeuille, taper } from './gestes'
import { lancerAtelier } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

jest.setTimeout(240_000)

/** Une formule partagée, un tableau structuré, un nom défini et une fonction que la grille ignore. */
const FORMULES = fabriquerLivre({
  feuilles: [
    {
      nom: 'Formules',
      lignes:
        '<row r="1"><c r="A1" t="inlineStr"><is><t>RP</t></is></c><c r="B1" t="inlineStr"><is><t>LLS</t></is></c></row>' +
        '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><v>1</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">A2*2</f><v>20</v></c></row>' +
        '<row r="3"><c r="A3"><v>20</v></c><c r="B3"><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>40</v></c></row>' +
        '<row r="4"><c r="A4"><v>30</v></c><c r="B4"><v>3</v></c><c r="D4"><f t="shared" si="0"/><v>60</v></c></row>' +
        '<row r="6"><c r="A6"><f>SUM(Inventaire[RP])</f><v>60</v></c><c r="B6"><f>taux_legal*A2</f><v>2.5</v></c>' +
        '<c r="C6"><f>CUBEVALUE("Ventes",A2)</f><v>77</v></c></row>',
      apres: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      relations: { rId1: ['table', '../tables/table1.xml'] },
    },
  ],
  apresFeuilles: '<definedNames><definedName name="taux_legal">0.25</definedName></definedNames>',
  types: [['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml']],
  parties: [
    {
      nom: 'xl/tables/table1.xml',
      contenu: `${ENTETE_XML}<table xmlns="${PRINCIPAL}" id="1" name="Inventaire" displayName="Inventaire" ref="A1:B4"><tableColumns count="2"><tableColumn id="1" name="RP"/><tableColumn id="2" name="LLS"/></tableColumns></table>`,
    },
  ],
})

describe('classeurs de toutes sortes dans l’atelier', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
  })
  afterAll(() => atelier.fermer())

  it.each([...CORPUS])('ouvre le classeur « %s » et y lit ce que dit le fichier', async (nom, octets) => {
    await choisir(page, fabriquer(`${nom}.xlsx`, octets))
    expect(await page.locator('.ate-nom').innerText()).toBe(`${nom}.xlsx`)
    const fichier = await ouvrirXlsx(octets)
    const [premiere] = await fichier.feuilles()
    const plage = await fichier.plageUtile(premiere?.nom ?? '')
    if (plage === null) return
    expect((await lire(page, plage)).valeurs).toEqual((await fichier.lire(plage)).valeurs)
  })

  it('garde macros, dessins et liens à l’octet quand une cellule change', async () => {
    const octets = fabriquerLivre(RICHE)
    await choisir(page, fabriquer('macros.xlsm', octets))
    await attendreAvis(page, 'information', /macros/)
    await taper(page, 'H20', '12,5')
    await attendreEtat(page, 'modifié')
    expect(partiesChangees(octets, await enregistrer(page))).toEqual(['xl/worksheets/sheet1.xml'])
  })

  it('refuse tout de suite une cellule verrouillée, accepte une cellule déverrouillée', async () => {
    await choisir(page, fabriquer('protege.xlsm', fabriquerLivre(RICHE)))
    await ouvrirFeuille(page, 'Protégée')
    await taper(page, 'A1', '9')
    await attendreAvis(page, 'erreur', /protégée/)
    expect((await lireCellule(page, 'Protégée', 0, 0)).valeur).toBe(1)
    await page.keyboard.press('Escape')
    await taper(page, 'B1', '9')
    await attendreValeur(page, 'Protégée', [0, 1], 9)
    await enregistrer(page)
  })

  it('recalcule tableaux structurés et noms définis sans toucher à leurs formules, et laisse ce que la grille ne sait pas calculer', async () => {
    await choisir(page, fabriquer('formules.xlsx', FORMULES))
    await taper(page, 'A2', '100')
    await attendreValeur(page, 'Formules', [5, 0], 150)
    await attendreValeur(page, 'Formules', [5, 1], 25)
    const relu = await ouvrirXlsx(await enregistrer(page))
    const { valeurs } = await relu.lire({ feuille: 'Formules', ligne: 5, colonne: 0, lignes: 1, colonnes: 3 })
    expect(valeurs).toEqual([[150, 25, 77]])
    const brutes = (await relu.formules('Formules')).map(({ brute }) => brute)
    expect(brutes).toEqual(expect.arrayContaining(['SUM(Inventaire[RP])', 'taux_legal*A2', 'CUBEVALUE("Ventes",A2)']))
    await attendreAvis(page, 'alerte', /Formules!C6/)
  })

  it('remplace l’ancre d’une formule partagée en gardant celles qui la suivaient', async () => {
    await choisir(page, fabriquer('partagees.xlsx', FORMULES))
    await taper(page, 'D2', '=A2*3')
    await attendreValeur(page, 'Formules', [1, 3], 30)
    const relu = await ouvrirXlsx(await enregistrer(page))
    const { valeurs, formules } = await relu.lire({ feuille: 'Formules', ligne: 1, colonne: 3, lignes: 3, colonnes: 1 })
    expect(valeurs).toEqual([[30], [40], [60]])
    expect(formules).toEqual([['=A2*3'], ['=A3*2'], ['=A4*2']])
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
