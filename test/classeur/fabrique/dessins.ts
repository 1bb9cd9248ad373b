import { ENTETE_XML, fabriquerLivre, RELATIONS } from './livre'

const DESSIN = 'http://schemas.openxmlformats.org/drawingml/2006'
const COIN = (n: number): string => `<xdr:col>${n}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${n}</xdr:row><xdr:rowOff>0</xdr:rowOff>`

const ETENDUE = '<a:off x="0" y="0"/><a:ext cx="900" cy="900"/>'

function ancre(contenu: string): string {
  return `<xdr:twoCellAnchor><xdr:from>${COIN(1)}</xdr:from><xdr:to>${COIN(9)}</xdr:to>${contenu}<xdr:clientData/></xdr:twoCellAnchor>`
}

function cadre(id: number, nom: string, relation: string): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${nom}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm>${ETENDUE}</xdr:xfrm><a:graphic><a:graphicData uri="${DESSIN}/chart"><c:chart xmlns:c="${DESSIN}/chart" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  )
}

const IMAGE = ancre('<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Logo &amp; blason"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId4"/></xdr:blipFill><xdr:spPr/></xdr:pic>')
const GROUPE = ancre(
  `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="20" name="Groupe 20"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm>${ETENDUE}<a:chOff x="0" y="0"/><a:chExt cx="900" cy="900"/></a:xfrm></xdr:grpSpPr>${cadre(21, 'Groupé', 'rId2')}` +
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="22" name="Flèche"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm>${ETENDUE}</a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></xdr:grpSp>`,
)
/** Un graphique d'Excel 2016, avec l'image qu'Excel montre à ceux qui ne le connaissent pas. */
const RECENT =
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">' +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="30" name="Cascade"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="rId3"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
  '</mc:Choice><mc:Fallback><xdr:sp macro=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/></xdr:nvSpPr></xdr:sp></mc:Fallback></mc:AlternateContent>'

export const ANCRES = { classique: ancre(cadre(2, 'Graphique 1', 'rId1')), groupe: GROUPE, recent: ancre(RECENT), image: IMAGE } as const

/** Dessin tel qu'Excel l'écrit : un graphique seul, un dans un groupe, un récent, une image. */
export const DESSIN_D_EXCEL =
  `${ENTETE_XML}<xdr:wsDr xmlns:xdr="${DESSIN}/spreadsheetDrawing" xmlns:a="${DESSIN}/main" xmlns:r="${RELATIONS}"><!-- à garder -->` +
  `${ANCRES.classique}${ANCRES.groupe}${ANCRES.recent}${ANCRES.image}</xdr:wsDr>`

function relations(liste: readonly (readonly [string, string])[]): string {
  const elements = liste.map(([type, cible], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${cible}"/>`)
  return `${ENTETE_XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`
}

const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships'
const DE_GRAPHIQUE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

const GRAPHIQUE_VIDE = `${ENTETE_XML}<c:chartSpace xmlns:c="${DESSIN}/chart"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart></c:chartSpace>`

/** Deux feuilles : « Suivi » porte le dessin d'Excel, « Autre » une feuille imprimée, commentée, à contrôles. */
export const AVEC_DESSINS = fabriquerLivre({
  feuilles: [
    {
      nom: 'Suivi',
      lignes: '<row r="1"><c r="A1"><v>2024</v></c><c r="B1"><v>0.2</v></c></row><row r="2"><c r="A2"><v>2025</v></c><c r="B2"><v>0.21</v></c></row>',
      apres: '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><drawing r:id="rId1"/>',
      relations: { rId1: ['drawing', '../drawings/drawing1.xml'] },
    },
    {
      nom: 'Autre',
      lignes: '<row r="1"><c r="A1"><v>1</v></c></row>',
      apres:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"/></extLst></cfRule></conditionalFormatting>' +
        '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><headerFooter><oddHeader>&amp;Cété</oddHeader></headerFooter>' +
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x14="urn:x" Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/>',
    },
  ],
  types: [
    ['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['/xl/charts/chart1.xml', DE_GRAPHIQUE],
    ['/xl/charts/chart2.xml', DE_GRAPHIQUE],
    ['/xl/charts/chartEx1.xml', 'application/vnd.ms-office.chartex+xml'],
    ['/xl/charts/style1.xml', 'application/vnd.ms-office.chartstyle+xml'],
    ['/xl/charts/colors1.xml', 'application/vnd.ms-office.chartcolorstyle+xml'],
  ],
  parties: [
    { nom: 'xl/drawings/drawing1.xml', contenu: DESSIN_D_EXCEL },
    {
      nom: 'xl/drawings/_rels/drawing1.xml.rels',
      contenu: relations([
        [`${RELATIONS}/chart`, '../charts/chart1.xml'],
        [`${RELATIONS}/chart`, '../charts/chart2.xml'],
        ['http://schemas.microsoft.com/office/2014/relationships/chartEx', '../charts/chartEx1.xml'],
        [`${RELATIONS}/image`, '../media/image1.png'],
      ]),
    },
    { nom: 'xl/charts/chart1.xml', contenu: GRAPHIQUE_VIDE },
    { nom: 'xl/charts/chart2.xml', contenu: GRAPHIQUE_VIDE },
    { nom: 'xl/charts/chartEx1.xml', contenu: `${ENTETE_XML}<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"/>` },
    {
      nom: 'xl/charts/_rels/chart1.xml.rels',
      contenu: relations([
        [`${MICROSOFT}/chartStyle`, 'style1.xml'],
        [`${MICROSOFT}/chartColorStyle`, 'colors1.xml'],
      ]),
    },
    // Les deux graphiques partagent leurs couleurs : elles restent tant que l'un les cite.
    { nom: 'xl/charts/_rels/chart2.xml.rels', contenu: relations([[`${MICROSOFT}/chartColorStyle`, 'colors1.xml']]) },
    { nom: 'xl/charts/style1.xml', contenu: `${ENTETE_XML}<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="227"/>` },
    { nom: 'xl/charts/colors1.xml', contenu: `${ENTETE_XML}<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>` },
    { nom: 'xl/media/image1.png', contenu: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), methode: 0 },
  ],
})
