import type { Graphique, Serie } from './modele'
import { DECLARATION, echapper } from './xml'

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Partie `xl/drawings/drawingN.xml` : la place du graphique sur sa feuille. */
export function ecrireDessin({ titre, ancre }: Graphique): string {
  const coin = (nom: string, [ligne, colonne]: readonly [number, number]): string =>
    `<xdr:${nom}><xdr:col>${colonne}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${ligne}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${nom}>`
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">` +
    `<xdr:twoCellAnchor>${coin('from', ancre.de)}${coin('to', ancre.a)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="2" name="Graphique 1" descr="${echapper(titre)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${R}" r:id="rId1"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  )
}

/** Partie `xl/charts/chartN.xml` : un histogramme et une courbe sur les mêmes axes. */
export function ecrireGraphique(graphique: Graphique): string {
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${A}" xmlns:r="${R}">`,
    '<c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>',
    `<a:r><a:rPr lang="fr-FR" sz="1200" b="1"/><a:t>${echapper(graphique.titre)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    serie(graphique.histogramme, 0, graphique.formatAxe, (couleur) => `<a:solidFill><a:srgbClr val="${couleur}"/></a:solidFill>`),
    '<c:gapWidth val="60"/><c:axId val="111"/><c:axId val="222"/></c:barChart>',
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    serie(
      graphique.courbe,
      1,
      graphique.formatAxe,
      (couleur) => `<a:ln w="28575"><a:solidFill><a:srgbClr val="${couleur}"/></a:solidFill></a:ln>`,
      '<c:marker><c:symbol val="none"/></c:marker>',
      '<c:smooth val="0"/>',
    ),
    '<c:marker val="1"/><c:axId val="111"/><c:axId val="222"/></c:lineChart>',
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    '<c:tickLblPos val="nextTo"/><c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx>',
    '<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>',
    '<c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>',
    '</c:spPr></c:majorGridlines>',
    `<c:numFmt formatCode="${graphique.formatAxe}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    '<c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/></c:valAx></c:plotArea>',
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
    '</c:chart></c:chartSpace>',
  ].join('')
}

function serie(
  { nom, categories, valeurs, couleur }: Serie,
  rang: number,
  format: string,
  trace: (couleur: string) => string,
  repere = '<c:invertIfNegative val="0"/>',
  fin = '',
): string {
  const points = (elements: readonly (string | number)[]): string =>
    `<c:ptCount val="${elements.length}"/>` +
    elements.map((element, i) => `<c:pt idx="${i}"><c:v>${echapper(String(element))}</c:v></c:pt>`).join('')
  return [
    `<c:ser><c:idx val="${rang}"/><c:order val="${rang}"/>`,
    `<c:tx><c:strRef><c:f>${echapper(nom.ref)}</c:f><c:strCache>${points([nom.texte])}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${trace(couleur)}</c:spPr>${repere}`,
    `<c:cat><c:strRef><c:f>${echapper(categories.ref)}</c:f>`,
    `<c:strCache>${points(categories.textes)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${echapper(valeurs.ref)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>`,
    `${points(valeurs.nombres)}</c:numCache></c:numRef></c:val>${fin}</c:ser>`,
  ].join('')
}
