import type { Compression } from './zip/compression'
import { COMPRESSION_FFLATE } from './zip/compression-fflate'
import { ecrireZip, fabriquerEntree } from './zip/ecrire-zip'

const ENTETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAQUET = 'http://schemas.openxmlformats.org/package/2006'
const GENRES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Octets d'un classeur neuf, d'une seule feuille vide. Le nom est supposé admis par Excel et sans caractère réservé de XML. */
export async function octetsDUnClasseurNeuf(feuille: string, compression: Compression = COMPRESSION_FFLATE): Promise<Uint8Array> {
  const parties = [
    ['[Content_Types].xml', typesDeContenu()],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${PRINCIPAL}" xmlns:r="${RELATIONS}"><sheets><sheet name="${feuille}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${PRINCIPAL}" xmlns:r="${RELATIONS}"><sheetData/></worksheet>`],
    ['xl/styles.xml', STYLES],
  ] as const
  const texte = new TextEncoder()
  return ecrireZip(await Promise.all(parties.map(([nom, xml]) => fabriquerEntree(nom, texte.encode(ENTETE + xml), compression))))
}

const STYLES =
  `<styleSheet xmlns="${PRINCIPAL}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function typesDeContenu(): string {
  const surcharges = [
    ['/xl/workbook.xml', 'sheet.main+xml'],
    ['/xl/worksheets/sheet1.xml', 'worksheet+xml'],
    ['/xl/styles.xml', 'styles+xml'],
  ].map(([partie, genre]) => `<Override PartName="${partie}" ContentType="${GENRES}.${genre}"/>`)
  return (
    `<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${surcharges.join('')}</Types>`
  )
}

function relations(liens: readonly (readonly [genre: string, cible: string])[]): string {
  const lignes = liens.map(([genre, cible], rang) => `<Relationship Id="rId${rang + 1}" Type="${RELATIONS}/${genre}" Target="${cible}"/>`)
  return `<Relationships xmlns="${PAQUET}/relationships">${lignes.join('')}</Relationships>`
}
