import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { plageDe } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { fabriquerLivre } from '../fabrique/livre'
import { partiesChangees, textesDe } from '../fabrique/parties'
import { fautesDuPaquet } from '../fabrique/verifier-paquet'

const LIGNES = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c></row>'
const VOLET =
  '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/>'

async function lister(octets: Uint8Array, feuille = 'F'): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.mettreEnForme([{ plage: plageDe(feuille, 2, 0, 7, 3), liste: true }])
  return classeur.enregistrer()
}

async function feuilleXml(octets: Uint8Array): Promise<string> {
  return (await textesDe(octets)).get('xl/worksheets/sheet1.xml') ?? ''
}

function livre(avant: string, apres: string, lignes = LIGNES): Uint8Array {
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes, avant, apres }] })
}

describe('liste à filtrer d’un fichier', () => {
  it('ne change que la feuille : une vue figée avant les colonnes, un filtre après les données', async () => {
    const avant = livre('<cols><col min="1" max="1" width="9"/></cols>', '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>')
    const apres = await lister(avant)
    expect(partiesChangees(avant, apres)).toEqual(['xl/worksheets/sheet1.xml'])
    const xml = await feuilleXml(apres)
    expect(xml).toContain(`<sheetViews><sheetView workbookViewId="0">${VOLET}</sheetView></sheetViews><cols>`)
    expect(xml).toContain('</sheetData><autoFilter ref="A3:C9"/><pageMargins')
    expect(xml.replace(/<sheetViews>.*<\/sheetViews>|<autoFilter[^>]*>/g, '')).toBe(await feuilleXml(avant))
    expect((await (await ouvrirXlsx(apres)).presentation('F')).volets).toEqual({ lignes: 3, colonnes: 0 })
  })

  it('passe après la protection des plages et avant les fusions, comme le veut le schéma', async () => {
    const xml = await feuilleXml(await lister(livre('', '<protectedRanges/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>')))
    expect(xml).toContain('<protectedRanges/><autoFilter ref="A3:C9"/><mergeCells')
  })

  it('remplace le volet et la sélection d’une vue, garde le reste, et change la plage d’un filtre sans perdre ses critères', async () => {
    const vue =
      '<sheetViews><sheetView showGridLines="0" topLeftCell="A40" workbookViewId="0"><pane xSplit="1" topLeftCell="B1" state="frozen"/>' +
      '<selection pane="topRight" activeCell="B1" sqref="B1"/></sheetView></sheetViews>'
    const filtre = '<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>'
    const xml = await feuilleXml(await lister(livre(vue, filtre)))
    expect(xml).toContain(`<sheetViews><sheetView showGridLines="0" workbookViewId="0">${VOLET}</sheetView></sheetViews>`)
    expect(xml).toContain(filtre.replace('A1:B2', 'A3:C9'))
  })

  it('ouvre une vue autofermante, et sert une feuille sans aucune ligne', async () => {
    const xml = await feuilleXml(await lister(livre('<sheetViews><sheetView topLeftCell="B7" workbookViewId="0"/></sheetViews>', '', '')))
    expect(xml).toContain(`<sheetViews><sheetView workbookViewId="0">${VOLET}</sheetView></sheetViews>`)
    expect(xml).toMatch(/<autoFilter ref="A3:C9"\/><\/worksheet>$/)
  })

  it('reposée, ne change plus rien', async () => {
    const une = await feuilleXml(await lister(livre('', '')))
    expect(await feuilleXml(await lister(await lister(livre('', ''))))).toBe(une)
  })

  it('se refuse sur une feuille protégée, même là où ses cellules sont libres', async () => {
    const classeur = await ouvrirXlsx(livre('<cols><col min="1" max="3" style="3"/></cols>', '<sheetProtection sheet="1"/>', ''))
    await classeur.mettreEnForme([{ plage: plageDe('F', 2, 0, 7, 3), gras: true }])
    await expect(classeur.mettreEnForme([{ plage: plageDe('F', 2, 0, 7, 3), liste: true }])).rejects.toMatchObject({ code: 'feuille-protegee' })
  })

  it.each([...CORPUS])('laisse un paquet sain et le contenu intact : %s', async (_nom, octets) => {
    const avant = await ouvrirXlsx(octets)
    const feuille = (await avant.feuilles()).find(({ genre }) => genre === 'calcul')?.nom ?? ''
    const utile = (await avant.plageUtile(feuille)) ?? plageDe(feuille, 0, 0)
    const contenu = await avant.lire(utile)
    await avant.mettreEnForme([{ plage: utile, liste: true }]).catch((cause: unknown) => {
      expect(cause).toMatchObject({ code: 'feuille-protegee' })
    })
    const apres = await avant.enregistrer()
    expect(await fautesDuPaquet(apres)).toEqual(await fautesDuPaquet(octets))
    expect(await (await ouvrirXlsx(apres)).lire(utile)).toEqual(contenu)
  })
})
