import { ENTETE_XML, fabriquerLivre, partiesDuLivre, PRINCIPAL, RELATIONS, STYLES } from './livre'
import { fabriquerZip } from './zip'
import type { PartieDeZip } from './zip'

const OPAQUE = new Uint8Array(Array.from({ length: 3_000 }, (_rien, i) => (i * 73 + (i >> 3)) & 255))
const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006/'

/** Parties que Mixité ne comprend pas : elles doivent traverser sans une égratignure. */
const PARTIES_OPAQUES: readonly PartieDeZip[] = [
  { nom: 'xl/charts/chart1.xml', contenu: `${ENTETE_XML}<c:chartSpace xmlns:c="${DESSIN}chart"/>` },
  { nom: 'xl/drawings/drawing1.xml', contenu: `${ENTETE_XML}<xdr:wsDr xmlns:xdr="${DESSIN}spreadsheetDrawing"/>` },
  { nom: 'xl/media/image1.png', contenu: OPAQUE, methode: 0 },
  { nom: 'xl/vbaProject.bin', contenu: OPAQUE },
  { nom: 'xl/pivotTables/pivotTable1.xml', contenu: `${ENTETE_XML}<pivotTableDefinition xmlns="${PRINCIPAL}" name="P" cacheId="1"/>` },
  { nom: 'xl/comments1.xml', contenu: `${ENTETE_XML}<comments xmlns="${PRINCIPAL}"><commentList><comment ref="A1"><text><t>à voir</t></text></comment><comment ref="B1"/></commentList></comments>` },
  { nom: 'xl/externalLinks/externalLink1.xml', contenu: `${ENTETE_XML}<externalLink xmlns="${PRINCIPAL}"/>` },
  { nom: 'customXml/item1.xml', contenu: '<é>texte libre</é>' },
  { nom: 'xl/inconnu/futur.zzz', contenu: OPAQUE },
  { nom: 'docProps/', contenu: '' , methode: 0 },
]

const TYPES: readonly (readonly [string, string])[] = [
  ['/xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['/xl/pivotTables/pivotTable1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml'],
  ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
  ['/xl/externalLinks/externalLink1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml'],
  ['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'],
  ['/xl/calcChain.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml'],
]

const LIGNES_RICHES =
  '<row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="2"><v>45292</v></c><c r="E1" t="b"><v>1</v></c></row>\n' +
  '<row r="2" spans="1:5"><c r="A2"><f>SUM(C1,1)</f><v>45293</v></c><c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D2" s="1"/></row>' +
  '<row r="4" hidden="1"><c r="A4"><f t="shared" ref="A4:A6" si="0">B4*$C$1+A$1:A3</f><v>1</v></c><c r="B4"><v>-0.1</v></c></row>' +
  '<row r="5"><c r="A5"><f t="shared" si="0"/><v>2</v></c><c r="B5"><v>1.5E-7</v></c></row>' +
  '<row r="6"><c r="A6"><f t="shared" si="0"/><v>3</v></c><c r="B6" t="inlineStr"><is><r><t>texte </t></r><r><rPr><b/></rPr><t>riche</t></r></is></c></row>' +
  '<row r="8"><c r="A8"><f t="array" ref="A8:B9">TRANSPOSE(A1:B2)</f><v>1</v></c><c r="B8"><v>2</v></c></row>' +
  '<row r="9"><c r="A9"><v>3</v></c><c r="B9"><v>4</v></c></row>' +
  '<row r="12"><c r="A12"><f>_xldudf_MIXITE_SRU_OBJECTIF(A1,B1,0.25)</f><v>205</v></c></row>'

const AVANT_RICHE =
  '<dimension ref="A1:E12"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.5" customWidth="1"/><col min="7" max="8" width="9" style="2" hidden="1"/></cols>'
const APRES_RICHE =
  '<mergeCells count="1"><mergeCell ref="D4:E6"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation sqref="B1"/><dataValidation sqref="B2"/></dataValidations><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst>'

export const RICHE = {
  feuilles: [
    {
      nom: 'Données',
      lignes: LIGNES_RICHES,
      avant: AVANT_RICHE,
      apres: APRES_RICHE,
      relations: { rId1: ['drawing', '../drawings/drawing1.xml'], rId2: ['table', '../tables/table1.xml'] },
    },
    { nom: 'Protégée', lignes: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row>', apres: '<sheetProtection sheet="1"/>' },
    { nom: 'Cachée', etat: 'veryHidden', lignes: '<row r="3"><c r="C3"><v>7</v></c></row>' },
    { nom: 'Graphique', genre: 'chartsheet', xml: `${ENTETE_XML}<chartsheet xmlns="${PRINCIPAL}"/>` },
  ],
  chaines: ['Commune &amp; bailleur', '<r><t>riche </t></r><r><rPr><b/></rPr><t xml:space="preserve"> partagé</t></r><rPh sb="0" eb="1"><t>phon</t></rPh>'],
  avantFeuilles: '<workbookPr codeName="Classeur"/>',
  apresFeuilles:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Données!$A$1:$B$2</definedName><definedName name="taux" hidden="1">0.25</definedName></definedNames><calcPr calcId="191029"/>',
  relations: [
    ['calcChain', 'calcChain.xml'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
    ['vbaProject', 'vbaProject.bin'],
  ],
  types: TYPES,
  parties: [
    ...PARTIES_OPAQUES,
    { nom: 'xl/tables/table1.xml', contenu: `${ENTETE_XML}<table xmlns="${PRINCIPAL}" id="1" name="T" displayName="Suivi" ref="D14:E16"><tableColumns count="2"><tableColumn id="1" name="Commune"/><tableColumn id="2" name="Objectif_x000a_légal"/></tableColumns></table>` },
    { nom: 'xl/calcChain.xml', contenu: `${ENTETE_XML}<calcChain xmlns="${PRINCIPAL}"><c r="A2" i="1"/></calcChain>` },
  ],
} as const

const PREFIXEE =
  `<?xml version="1.0"?><!-- écrit par un autre logiciel --><x:worksheet xmlns:x="${PRINCIPAL}"><x:sheetData><x:row r="2"><x:c r="A2" s="1"><x:v>1</x:v></x:c>` +
  '<!-- <x:c r="B2"/> --><x:c r="C2" t="inlineStr"><x:is><x:t>c</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'

const CDATA =
  `\ufeff<worksheet xmlns='${PRINCIPAL}'>\r\n<sheetData><row r='1'><c r='A1' t='str'><f><![CDATA[IF(1<2,"a","b")]]></f><v><![CDATA[<row r="9">]]></v></c>` +
  `<c r='B1' foo='a>b'><v>2</v></c></row><!-- </sheetData> --><?instruction ici?><row r='3'/></sheetData><!-- </sheetData> --></worksheet>`

const SANS_REFERENCES = '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c t="b"><v>0</v></c></row>'

const ns = 'http://purl.oclc.org/ooxml/'
const STRICTE = partiesDuLivre({
  feuilles: [{ nom: 'Strict', xml: `<worksheet xmlns="${ns}spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2024-01-01T12:00:00</v></c></row></sheetData></worksheet>` }],
  classeur: `<workbook xmlns="${ns}spreadsheetml/main" xmlns:rel="${ns}officeDocument/relationships"><sheets><sheet name="Strict" sheetId="1" rel:id="rId1"/></sheets></workbook>`,
}).map((partie) => (partie.nom.endsWith('.rels') ? { ...partie, contenu: String(partie.contenu).replaceAll(RELATIONS, `${ns}officeDocument/relationships`) } : partie))

const PREFIXE_PARTOUT = partiesDuLivre({
  feuilles: [{ nom: 'P', xml: PREFIXEE }],
  styles: STYLES,
  classeur: `<y:workbook xmlns:y="${PRINCIPAL}" xmlns:r="${RELATIONS}"><y:sheets><y:sheet name="P" sheetId="1" r:id="rId1"/></y:sheets></y:workbook>`,
})

/** Petits classeurs couvrant chaque tournure ; la première feuille se lit et s'écrit. */
export const CORPUS: ReadonlyMap<string, Uint8Array> = new Map([
  ['riche', fabriquerLivre(RICHE)],
  ['préfixé', fabriquerZip(PREFIXE_PARTOUT)],
  ['strict', fabriquerZip(STRICTE)],
  ['CDATA, commentaires et marque d’ordre', fabriquerLivre({ feuilles: [{ nom: 'C', xml: CDATA }] })],
  ['sans références de cellules', fabriquerLivre({ feuilles: [{ nom: 'S', lignes: SANS_REFERENCES }] })],
  ['calendrier 1904', fabriquerLivre({ feuilles: [{ nom: 'D', lignes: '<row r="1"><c r="A1" s="2"><v>43830</v></c></row>' }], avantFeuilles: '<workbookPr date1904="1"/>' })],
  ['sans styles ni chaînes', fabriquerLivre({ feuilles: [{ nom: 'V' }], styles: null })],
  ['nom __proto__', fabriquerLivre({ feuilles: [{ nom: '__proto__', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>' }, { nom: 'constructor' }] })],
  ['écrit en flux', fabriquerZip(partiesDuLivre({ feuilles: [{ nom: 'F', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }).map((partie) => ({ ...partie, descripteur: true })))],
  ['non compressé', fabriquerZip(partiesDuLivre({ feuilles: [{ nom: 'N', lignes: '<row r="1"/>' }] }).map((partie) => ({ ...partie, methode: 0 })))],
  ['dimension et cellule aux bornes', fabriquerLivre({ feuilles: [{ nom: 'B', avant: '<dimension ref="A1:XFD1048576"/>', lignes: '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>', apres: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }] })],
])
