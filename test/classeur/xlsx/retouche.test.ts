import type { Saisie } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { fabriquerLivre } from '../fabrique/livre'
import { textesDe } from '../fabrique/parties'

const FEUILLE = 'xl/worksheets/sheet1.xml'

async function xmlApres(octets: Uint8Array, ou: readonly [number, number], contenu: readonly (readonly Saisie[])[]): Promise<string> {
  const classeur = await ouvrirXlsx(octets)
  await poser(classeur, (await classeur.feuilles())[0]?.nom ?? '', ou, contenu)
  return (await textesDe(await classeur.enregistrer())).get(FEUILLE) ?? ''
}

async function donneesApres(lignes: string, ou: readonly [number, number], contenu: readonly (readonly Saisie[])[], avant = ''): Promise<string> {
  const xml = await xmlApres(fabriquerLivre({ feuilles: [{ nom: 'F', lignes, avant }] }), ou, contenu)
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? xml
}

describe('retouche d’une feuille', () => {
  it.each<readonly [string, string, readonly [number, number], readonly (readonly Saisie[])[], string]>([
    ['garde le style et ôte spans', '<row r="1" spans="1:1"><c r="A1" s="7" t="s"><v>0</v></c></row>', [0, 0], [[5]], '<row r="1"><c r="A1" s="7"><v>5</v></c></row>'],
    ['insère à sa place', '<row r="1"><c r="A1"/><c r="C1"/></row><row r="3"/>', [0, 1], [[1]], '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row><row r="3"/>'],
    ['insère une ligne entre deux', '<row r="1"/><row r="3"/>', [1, 0], [[1]], '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>'],
    ['ouvre une ligne autofermante', '<row r="1" ht="30" />', [0, 0], [[true]], '<row r="1" ht="30" ><c r="A1" t="b"><v>1</v></c></row>'],
    ['efface en gardant le style', '<row r="1"><c r="A1" s="2"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c></row>', [0, 0], [[null, null]], '<row r="1"><c r="A1" s="2"/></row>'],
    ['n’efface pas ce qui n’est pas là', '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>', [0, 1], [[null], [null]], '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>'],
    ['prend le style de la ligne', '<row r="1" s="3" customFormat="1"><c r="A1" s="3"/></row>', [0, 1], [[1]], '<row r="1" s="3" customFormat="1"><c r="A1" s="3"/><c r="B1" s="3"><v>1</v></c></row>'],
    ['ôte les métadonnées d’une cellule remplacée', '<row r="1"><c r="A1" cm="1" vm="2"><v>1</v></c></row>', [0, 0], [['é&']], '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">é&amp;</t></is></c></row>'],
    ['formule avec sa valeur', '<row r="1"/>', [0, 0], [[{ formule: '=IF(A2<1,"a&b",XLOOKUP(1,B:B,C:C))', valeur: 'a&b' }]], '<row r="1"><c r="A1" t="str"><f>IF(A2&lt;1,&quot;a&amp;b&quot;,_xlfn.XLOOKUP(1,B:B,C:C))</f><v>a&amp;b</v></c></row>'],
    ['caractères que XML interdit', '<row r="1"/>', [0, 0], [['a\u0001b\rc_x0041_\ud800']], '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x0001_b_x000D_c_x005F_x0041__xD800_</t></is></c></row>'],
    ['erreur récente sous son ancien code', '<row r="1"/>', [0, 0], [[{ erreur: '#PROPAGATION!' }]], '<row r="1"><c r="A1" t="e"><v>#VALUE!</v></c></row>'],
  ])('%s', async (_titre, lignes, ou, contenu, attendu) => {
    expect(await donneesApres(lignes, ou, contenu)).toBe(attendu)
  })

  it('prend le style de la colonne', async () => {
    const avant = '<cols><col min="2" max="3" width="9" style="2"/></cols>'
    expect(await donneesApres('<row r="1"/>', [0, 1], [[1]], avant)).toBe('<row r="1"><c r="B1" s="2"><v>1</v></c></row>')
  })

  it('parle le préfixe de la feuille et saute les commentaires', async () => {
    const xml = await xmlApres(CORPUS.get('préfixé') as Uint8Array, [1, 1], [['b']])
    expect(xml).toContain(
      '<!-- <x:c r="B2"/> --><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c><x:c r="C2"',
    )
  })

  it('garde la marque d’ordre des octets, les guillemets simples et les faux balisages', async () => {
    const xml = await xmlApres(CORPUS.get('CDATA, commentaires et marque d’ordre') as Uint8Array, [0, 1], [[9]])
    expect(xml.startsWith('\ufeff<worksheet xmlns=\'')).toBe(true)
    expect(xml).toContain('<v><![CDATA[<row r="9">]]></v></c><c r="B1"><v>9</v></c></row><!-- </sheetData> --><?instruction ici?><row r=\'3\'/></sheetData>')
  })

  it('écrit au bon endroit dans une feuille sans références', async () => {
    const xml = await xmlApres(CORPUS.get('sans références de cellules') as Uint8Array, [5, 0], [['six', 'x']])
    expect(xml).toContain('<row><c r="A6" t="inlineStr"><is><t xml:space="preserve">six</t></is></c><c r="B6"')
  })

  it('écrit une formule qui débordera comme une formule dynamique d’Excel', async () => {
    const octets = fabriquerLivre({ feuilles: [{ nom: 'F', lignes: '<row r="1"/>' }] })
    const classeur = await ouvrirXlsx(octets)
    await poser(classeur, 'F', [0, 0], [[{ formule: '=MIXITE.COTATION(C1:C2)', valeur: 1, debordement: [[1], ['b']] }]])
    const textes = await textesDe(await classeur.enregistrer())
    expect(textes.get(FEUILLE)).toContain(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_MIXITE_COTATION(C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2" t="str"><v>b</v></c></row>',
    )
    expect(textes.get('xl/metadata.xml')).toContain('fDynamic="1"')
    expect(textes.get('[Content_Types].xml')).toContain('PartName="/xl/metadata.xml"')
    expect(textes.get('xl/_rels/workbook.xml.rels')).toContain('Target="metadata.xml"')
  })

  it('remplace une formule dynamique : ses anciennes suites s’effacent', async () => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'F' }] }))
    const deborder = (debordement: readonly (readonly [number])[]) =>
      poser(classeur, 'F', [0, 0], [[{ formule: '=MIXITE.COTATION(C1:C3)', valeur: 1, debordement }]])
    await deborder([[1], [2], [3]])
    const relu = await ouvrirXlsx(await classeur.enregistrer())
    await poser(relu, 'F', [0, 0], [['fini']])
    expect(await relu.plageUtile('F')).toMatchObject({ lignes: 1, colonnes: 1 })
    await poser(classeur, 'F', [5, 0], [['obstacle']])
    await expect(deborder([[1], [2], [3], [4], [5], [6]])).rejects.toMatchObject({ code: 'debordement-bloque' })
    await deborder([[1], [2]])
    expect((await classeur.lire({ feuille: 'F', ligne: 0, colonne: 0, lignes: 4, colonnes: 1 })).valeurs).toEqual([[1], [2], [null], [null]])
  })

  it('écrit en matricielle ordinaire si le classeur a d’autres métadonnées', async () => {
    const octets = fabriquerLivre({
      feuilles: [{ nom: 'F' }],
      relations: [['sheetMetadata', 'metadata.xml']],
      parties: [{ nom: 'xl/metadata.xml', contenu: '<metadata xmlns="x"/>' }],
    })
    const xml = await xmlApres(octets, [0, 0], [[{ formule: '=MIXITE.COTATION(C1:C2)', valeur: 1, debordement: [[1], [2]] }]])
    expect(xml).toContain('<c r="A1"><f t="array" ref="A1:A2">')
  })
})
