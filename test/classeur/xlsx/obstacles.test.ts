import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { plageDe } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, PRINCIPAL, fabriquerLivre } from '../fabrique/livre'

const AUCUN = { protegee: false, filtre: false, fusions: [], lignesMasquees: [], colonnesMasquees: [], tableaux: [] }
const LIGNES =
  '<row r="1"><c r="A1" s="3"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>2</v></c></row>' +
  '<row r="4" ht="0" customHeight="1"/><row r="5" ht="15"/>'
const CRITERE = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>'

async function obstacles({ avant = '', apres = '', lignes = LIGNES }, plage = plageDe('F', 0, 0, 6, 3)) {
  return (await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F', lignes, avant, apres }] }))).obstacles(plage)
}

describe('obstacles d’un fichier', () => {
  it('dit les lignes masquées du rectangle, elles seules, hauteur nulle comprise', async () => {
    expect(await obstacles({})).toEqual({ ...AUCUN, lignesMasquees: [1, 2, 3] })
    expect(await obstacles({}, plageDe('f', 2, 5))).toEqual({ ...AUCUN, lignesMasquees: [2] })
    expect(await obstacles({}, plageDe('F', 4, 0, 90, 90))).toEqual(AUCUN)
  })

  it('sait qu’une feuille peut masquer toute ligne non écrite', async () => {
    const avant = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>'
    expect((await obstacles({ avant })).lignesMasquees).toEqual([1, 2, 3, 5])
  })

  it('dit les colonnes masquées, largeur nulle comprise', async () => {
    const avant = '<cols><col min="2" max="4" width="9" hidden="1"/><col min="6" max="6" width="0"/><col min="7" max="7" width="9"/></cols>'
    expect((await obstacles({ avant }, plageDe('F', 0, 2, 1, 9))).colonnesMasquees).toEqual([2, 3, 5])
  })

  it.each([
    ['avec critère', `<autoFilter ref="A1:B3">${CRITERE}</autoFilter>`, '', true],
    ['sans critère : les lignes ont été masquées à la main', '<autoFilter ref="A1:B3"/>', '', false],
    ['avec critère, ailleurs que les lignes masquées', `<autoFilter ref="A5:B9">${CRITERE}</autoFilter>`, '', false],
    ['avancé, sur place', '', '<sheetPr filterMode="1"/>', true],
    ['ôté', '', '', false],
  ])('filtre %s', async (_titre, apres, avant, attendu) => {
    expect((await obstacles({ apres, avant })).filtre).toBe(attendu)
  })

  it('ne dit filtrées que des lignes du rectangle', async () => {
    const apres = `<autoFilter ref="A1:B9">${CRITERE}</autoFilter>`
    expect((await obstacles({ apres }, plageDe('F', 0, 0, 1, 9))).filtre).toBe(false)
    expect((await obstacles({ apres }, plageDe('F', 0, 9, 3, 1))).filtre).toBe(true)
  })

  it('dit les fusions qui touchent le rectangle', async () => {
    const apres = '<mergeCells count="2"><mergeCell ref="B2:D3"/><mergeCell ref="H1:I1"/></mergeCells>'
    expect((await obstacles({ apres }, plageDe('F', 2, 3, 1, 1))).fusions).toEqual([plageDe('F', 1, 1, 2, 3)])
    expect((await obstacles({ apres }, plageDe('F', 3, 3, 9, 9))).fusions).toEqual([])
  })

  it('ne dit protégé qu’un rectangle où une cellule est verrouillée', async () => {
    const apres = '<sheetProtection sheet="1"/>'
    expect((await obstacles({ apres }, plageDe('F', 0, 0))).protegee).toBe(false)
    expect((await obstacles({ apres }, plageDe('F', 0, 0, 1, 2))).protegee).toBe(true)
    expect((await obstacles({ apres: '<sheetProtection/>' }, plageDe('F', 0, 0, 1, 2))).protegee).toBe(false)
  })

  it('dit le tableau touché et le filtre qu’il porte', async () => {
    const table = `${ENTETE_XML}<table xmlns="${PRINCIPAL}" id="1" name="T" displayName="Suivi" ref="B2:C9"><autoFilter ref="B2:C9">${CRITERE}</autoFilter><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`
    const classeur = await ouvrirXlsx(
      fabriquerLivre({
        feuilles: [{ nom: 'F', lignes: LIGNES, relations: { rId1: ['table', '../tables/table1.xml'] } }],
        parties: [{ nom: 'xl/tables/table1.xml', contenu: table }],
      }),
    )
    const tableaux = [{ nom: 'Suivi', plage: plageDe('F', 1, 1, 8, 2) }]
    expect(await classeur.obstacles(plageDe('F', 8, 2))).toEqual({ ...AUCUN, tableaux })
    expect(await classeur.obstacles(plageDe('F', 0, 0, 3, 3))).toEqual({ ...AUCUN, filtre: true, lignesMasquees: [1, 2], tableaux })
    expect((await classeur.obstacles(plageDe('F', 0, 0, 9, 1))).tableaux).toEqual([])
  })

  it('lit le classeur riche', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    expect(await classeur.obstacles(plageDe('Données', 0, 0, 16, 8))).toEqual({
      protegee: false,
      filtre: false,
      fusions: [plageDe('Données', 3, 3, 3, 2)],
      lignesMasquees: [3],
      colonnesMasquees: [6, 7],
      tableaux: [{ nom: 'Suivi', plage: plageDe('Données', 13, 3, 3, 2) }],
    })
    expect((await classeur.obstacles(plageDe('Protégée', 0, 0, 1, 2))).protegee).toBe(true)
    expect((await classeur.obstacles(plageDe('Protégée', 0, 1))).protegee).toBe(false)
  })
})
