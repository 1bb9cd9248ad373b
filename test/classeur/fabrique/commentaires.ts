import { signerCommentaire } from '../../../src/classeur/signer-commentaire'
import { ENTETE_XML, fabriquerLivre, PRINCIPAL } from './livre'

/** Dessin hérité tel qu’Excel l’écrit : une note, un bouton dont le texte n’est pas du XML bien formé. */
export const DESSIN_HERITE =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
  ' <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="4"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"></v:shapetype>' +
  '<v:shape id="_x0000_s4097" type="#_x0000_t202" style="visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s4098" type="#_x0000_t201"><v:textbox><div><font>Calculer<br>tout</font></div></v:textbox><x:ClientData ObjectType="Button"><x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>' +
  '</xml>'

export const COMMENTAIRES_D_EXCEL =
  `${ENTETE_XML}<comments xmlns="${PRINCIPAL}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><authors><author>Agent DDT</author><author>tc={A}</author></authors><commentList>` +
  '<comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Agent DDT:</t></r><r><t xml:space="preserve">\nà vérifier</t></r></text></comment>' +
  '<comment ref="C3" authorId="1" shapeId="0"><text><t xml:space="preserve">' +
  `${signerCommentaire('Règle SRU-02')}</t></text></comment></commentList></comments>`

const FILS = `${ENTETE_XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" id="{A}"><text>à discuter</text></threadedComment><threadedComment ref="D4" id="{B}"><text>sans copie</text></threadedComment></ThreadedComments>`

/** Un dessin hérité qui n’a qu’un bouton, en A5. */
export const DESSIN_A_BOUTON = DESSIN_HERITE.replace(/<v:shape id="_x0000_s4097"[\s\S]*?<\/v:shape>/, '')

/** « Suivi » : une note en B2, un fil en C3 et sa copie (signée, comme celle d’un fil de Mixité), un fil en D4 sans copie, un bouton ; « Protégée » : objets verrouillés ; « Libre » : objets libres ; « Bouton » : un bouton. */
export const COMMENTE = fabriquerLivre({
  feuilles: [
    {
      nom: 'Suivi',
      lignes: '<row r="2"><c r="B2"><v>1</v></c></row>',
      apres: '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><legacyDrawing r:id="rId1"/><extLst/>',
      relations: {
        rId1: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        rId2: ['comments', '../comments1.xml'],
        rId3: ['threadedComment', '../threadedComments/threadedComment1.xml'],
      },
    },
    { nom: 'Protégée', apres: '<sheetProtection sheet="1" objects="1"/>' },
    { nom: 'Libre', apres: '<sheetProtection sheet="1"/>' },
    { nom: 'Bouton', apres: '<legacyDrawing r:id="rId1"/>', relations: { rId1: ['vmlDrawing', '../drawings/vmlDrawing2.vml'] } },
  ],
  types: [
    ['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'],
    ['/xl/drawings/vmlDrawing1.vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ['/xl/drawings/vmlDrawing2.vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ['/xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ],
  parties: [
    { nom: 'xl/comments1.xml', contenu: COMMENTAIRES_D_EXCEL },
    { nom: 'xl/drawings/vmlDrawing1.vml', contenu: DESSIN_HERITE },
    { nom: 'xl/drawings/vmlDrawing2.vml', contenu: DESSIN_A_BOUTON },
    { nom: 'xl/threadedComments/threadedComment1.xml', contenu: FILS },
  ],
})

