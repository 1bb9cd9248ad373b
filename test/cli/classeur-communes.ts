import { fabriquerLivre, ENTETE_XML, PRINCIPAL } from '../classeur/fabrique/livre'

const TABLE = `${ENTETE_XML}<table xmlns="${PRINCIPAL}" id="1" name="Communes" displayName="Communes" ref="A1:D4"><tableColumns count="4"><tableColumn id="1" name="Commune"/><tableColumn id="2" name="RP"/><tableColumn id="3" name="LS"/><tableColumn id="4" name="Cible"/></tableColumns></table>`

/** Nombre de commune : nom, RP, LS, cible. E : notre fonction, partagée sur trois lignes, valeurs en cache périmées. */
const LIGNES =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Commune</t></is></c><c r="B1" t="inlineStr"><is><t>RP</t></is></c><c r="C1" t="inlineStr"><is><t>LS</t></is></c><c r="D1" t="inlineStr"><is><t>Cible</t></is></c><c r="E1" t="inlineStr"><is><t>Objectif</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Aix</t></is></c><c r="B2"><v>9873</v></c><c r="C2"><v>1898</v></c><c r="D2"><v>0.25</v></c><c r="E2" s="1"><f t="shared" ref="E2:E4" si="0">_xldudf_MIXITE_SRU_OBJECTIF(B2,C2,D2)</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>Arles</t></is></c><c r="B3"><v>10000</v></c><c r="C3"><v>2000</v></c><c r="D3"><v>0.25</v></c><c r="E3" s="1" t="e"><f t="shared" si="0"/><v>#NAME?</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>Vide</t></is></c><c r="B4"><v>0</v></c><c r="C4"><v>10</v></c><c r="D4"><v>0.25</v></c><c r="E4" s="1"><f t="shared" si="0"/><v>3</v></c></row>'

/** Dépendances natives : évaluables, non évaluables, sans rapport ; et un débordement de cotation. */
const SYNTHESE =
  '<row r="1"><c r="A1"><f>SUM(Communes!E2:E3)</f><v>99</v></c><c r="B1"><f>A1*2</f><v>198</v></c><c r="C1" t="str"><f>TEXT(A1,"0")</f><v>99</v></c><c r="D1"><f>LEN(C1)</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><f>SUM(Communes!B2:B3)</f><v>12345</v></c><c r="B2" t="str"><f>TEXT(A2,"0")</f><v>12345</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>DALO</t></is></c><c r="D4" t="inlineStr"><is><t>critère</t></is></c><c r="E4" t="inlineStr"><is><t>points</t></is></c></row>' +
  '<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" cm="1"><f t="array" ref="B5:B6">_xldudf_MIXITE_COTATION(A4:A4,A5:A6,D4:E5,"2024-03-15")</f><v>7</v></c><c r="D5" t="inlineStr"><is><t>DALO</t></is></c><c r="E5"><v>100</v></c></row>' +
  '<row r="6"><c r="A6" t="b"><v>0</v></c><c r="B6"><v>8</v></c></row>' +
  '<row r="7"><c r="B7"><f>SUM(B5:B6)</f><v>15</v></c></row>'

/** Deux feuilles de calcul, une feuille protégée, un tableau structuré et des parties inconnues. */
export function classeurCommunes(): Uint8Array {
  return fabriquerLivre({
    feuilles: [
      { nom: 'Communes', lignes: LIGNES, apres: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', relations: { rId1: ['table', '../tables/table1.xml'] } },
      { nom: 'Synthèse', lignes: SYNTHESE },
      { nom: 'Protégée', lignes: '<row r="1"><c r="A1"><v>1</v></c></row>', apres: '<sheetProtection sheet="1"/>' },
    ],
    apresFeuilles: '<definedNames><definedName name="CibleLegale">0.25</definedName></definedNames><calcPr calcId="191029"/>',
    types: [['/xl/tables/table1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml']],
    parties: [
      { nom: 'xl/tables/table1.xml', contenu: TABLE },
      { nom: 'xl/vbaProject.bin', contenu: new Uint8Array(2000).fill(7) },
      { nom: 'xl/charts/chart1.xml', contenu: '<graphique/>' },
    ],
  })
}
