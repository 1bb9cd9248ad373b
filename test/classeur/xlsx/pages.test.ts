import type { Impression } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { plageDe } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { fabriquerLivre } from '../fabrique/livre'
import { partiesChangees, textesDe } from '../fabrique/parties'
import { fautesDuPaquet } from '../fabrique/verifier-paquet'

const LIGNES = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c></row>'
const PAGE = 'orientation="landscape" fitToWidth="1" fitToHeight="0"'
const REPETES: Impression = { titresRepetes: true }

async function imprimer(octets: Uint8Array, impression = REPETES, feuille = 'F', lignes = 1): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.mettreEnForme([{ plage: plageDe(feuille, 2, 0, lignes, 3), impression }])
  return classeur.enregistrer()
}

async function partie(octets: Uint8Array, nom: string): Promise<string> {
  return (await textesDe(octets)).get(nom) ?? ''
}

const feuilleXml = (octets: Uint8Array): Promise<string> => partie(octets, 'xl/worksheets/sheet1.xml')
const noms = async (octets: Uint8Array): Promise<string> => /<definedNames>.*<\/definedNames>/.exec(await partie(octets, 'xl/workbook.xml'))?.[0] ?? ''

function livre(avant: string, apres: string): Uint8Array {
  return fabriquerLivre({ feuilles: [{ nom: 'F', lignes: LIGNES, avant, apres }, { nom: 'Autre', lignes: '' }] })
}

describe('page imprimée d’un fichier', () => {
  it('règle le paysage et la largeur d’une page, chacun à sa place dans le schéma', async () => {
    const avant = livre('<cols><col min="1" max="1" width="9"/></cols>', '<hyperlinks/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><headerFooter/>')
    const apres = await imprimer(avant, { titresRepetes: false })
    expect(partiesChangees(avant, apres)).toEqual(['xl/worksheets/sheet1.xml'])
    const xml = await feuilleXml(apres)
    expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><cols>/)
    expect(xml).toContain(`footer="0"/><pageSetup paperSize="9" ${PAGE}/><headerFooter/>`)
    expect(xml.replace(/<sheetPr>.*<\/sheetPr>|<pageSetup[^>]*>/g, '')).toBe(await feuilleXml(avant))
  })

  it.each([
    ['<sheetPr/>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['<sheetPr codeName="F"><tabColor rgb="FF0000FF"/></sheetPr>', '<sheetPr codeName="F"><tabColor rgb="FF0000FF"/><pageSetUpPr fitToPage="1"/></sheetPr>'],
    ['<sheetPr><pageSetUpPr autoPageBreaks="0"/></sheetPr>', '<sheetPr><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>'],
    ['<sheetPr><pageSetUpPr fitToPage="0"/></sheetPr>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'],
  ])('complète les propriétés de la feuille : %s', async (avant, attendu) => {
    expect(await feuilleXml(await imprimer(livre(avant, '')))).toContain(attendu)
  })

  it('garde le papier d’une page déjà réglée, sans son échelle', async () => {
    const xml = await feuilleXml(await imprimer(livre('', '<pageSetup paperSize="8" scale="40" fitToHeight="3" orientation="portrait"/>')))
    expect(xml).toContain('<pageSetup paperSize="8" fitToHeight="0" orientation="landscape" fitToWidth="1"/>')
  })

  it('répète les lignes du rectangle, nom de feuille entre apostrophes, sans toucher aux autres noms', async () => {
    const nom = 'L\'été <2026>'
    const neuf = await ouvrirXlsx(livre('', ''))
    await neuf.ajouterFeuille(nom)
    expect(await noms(await imprimer(await neuf.enregistrer(), REPETES, nom, 2))).toBe(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">\'L\'\'été &lt;2026&gt;\'!$3:$4</definedName></definedNames>',
    )
    const definition = '<definedNames><definedName name="X">F!$A$1</definedName></definedNames>'
    const nomme = fabriquerLivre({ feuilles: [{ nom: 'F', lignes: '' }, { nom: 'G', lignes: '' }], apresFeuilles: definition })
    expect(await noms(await imprimer(nomme, REPETES, 'G'))).toBe(
      '<definedNames><definedName name="X">F!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">G!$3:$3</definedName></definedNames>',
    )
  })

  it('remplace les lignes répétées d’avant, et les laisse à qui n’en demande pas', async () => {
    const une = await imprimer(livre('', ''), REPETES, 'F', 4)
    expect(await noms(await imprimer(une))).toContain('F!$3:$3</definedName></definedNames>')
    expect(await noms(await imprimer(une, { titresRepetes: false }))).toBe(await noms(une))
    const classeur = await ouvrirXlsx(livre('', ''))
    await classeur.mettreEnForme([{ plage: plageDe('F', 2, 0), impression: REPETES }, { plage: plageDe('F', 0, 0), impression: { titresRepetes: false } }])
    expect(await noms(await classeur.enregistrer())).toContain('F!$3:$3')
  })

  it('suit une feuille ajoutée, et reposée ne change plus rien', async () => {
    const classeur = await ouvrirXlsx(livre('', ''))
    await classeur.ajouterFeuille('Constats')
    await classeur.mettreEnForme([{ plage: plageDe('Constats', 2, 0), impression: REPETES, liste: true }])
    const octets = await classeur.enregistrer()
    expect(await noms(octets)).toContain('localSheetId="2">Constats!$3:$3')
    expect(await fautesDuPaquet(octets)).toEqual([])
    expect(partiesChangees(octets, await imprimer(octets, REPETES, 'Constats'))).toEqual([])
  })

  it('se refuse sur une feuille protégée, même là où ses cellules sont libres', async () => {
    await expect(imprimer(livre('<cols><col min="1" max="3" style="3"/></cols>', '<sheetProtection sheet="1"/>'))).rejects.toMatchObject({
      code: 'feuille-protegee',
    })
  })

  it.each([...CORPUS])('laisse un paquet sain et le contenu intact : %s', async (_nom, octets) => {
    const avant = await ouvrirXlsx(octets)
    const feuille = (await avant.feuilles()).find(({ genre }) => genre === 'calcul')?.nom ?? ''
    const utile = (await avant.plageUtile(feuille)) ?? plageDe(feuille, 0, 0)
    const contenu = await avant.lire(utile)
    await avant.mettreEnForme([{ plage: utile, impression: REPETES }]).catch((cause: unknown) => {
      expect(cause).toMatchObject({ code: 'feuille-protegee' })
    })
    const apres = await avant.enregistrer()
    expect(await fautesDuPaquet(apres)).toEqual(await fautesDuPaquet(octets))
    expect(await (await ouvrirXlsx(apres)).lire(utile)).toEqual(contenu)
  })
})
