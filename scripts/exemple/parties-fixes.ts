import { DECLARATION } from './xml'

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const COULEURS: readonly (readonly [string, string])[] = [
  ['dk2', '1B2A4A'],
  ['lt2', 'F2F5FA'],
  ['accent1', '2F5DAA'],
  ['accent2', 'C4561D'],
  ['accent3', '5E7D2B'],
  ['accent4', '8A5BA6'],
  ['accent5', '0F7C8A'],
  ['accent6', '9C6B00'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
]

/** Partie `xl/theme/theme1.xml`, réduite à ce que le schéma exige. */
export function ecrireTheme(): string {
  const couleurs = COULEURS.map(([nom, valeur]) => `<a:${nom}><a:srgbClr val="${valeur}"/></a:${nom}>`).join('')
  const police = (nom: string): string =>
    `<a:${nom}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${nom}>`
  const plein = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const trait = `<a:ln w="6350">${plein}<a:prstDash val="solid"/></a:ln>`
  const liste = (nom: string, element: string): string => `<a:${nom}>${element.repeat(3)}</a:${nom}>`
  const effet = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return (
    `${DECLARATION}<a:theme xmlns:a="${A}" name="Mixité"><a:themeElements><a:clrScheme name="Mixité">` +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    `${couleurs}</a:clrScheme><a:fontScheme name="Mixité">${police('majorFont')}${police('minorFont')}</a:fontScheme>` +
    `<a:fmtScheme name="Mixité">${liste('fillStyleLst', plein)}${liste('lnStyleLst', trait)}` +
    `${liste('effectStyleLst', effet)}${liste('bgFillStyleLst', plein)}</a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  )
}

/** Partie `xl/metadata.xml` : ce qui fait d’une formule matricielle une formule dynamique (`cm="1"`). */
export function ecrireMetadonnees(): string {
  const drapeaux = ['copy', 'pasteAll', 'pasteValues', 'merge', 'splitFirst', 'rowColShift', 'clearFormats', 'clearComments']
  const droits = [...drapeaux, 'assign', 'coerce', 'cellMeta'].map((nom) => `${nom}="1"`).join(' ')
  return (
    `${DECLARATION}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
    'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" ${droits}/></metadataTypes>` +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  )
}

/** Partie `docProps/core.xml` ; la date est fixe : le fichier se refait à l’octet près. */
export function ecrireProprietes(): string {
  const jour = '2026-01-01T00:00:00Z'
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Mixité : classeur d’exemple</dc:title>' +
    '<dc:subject>Rattrapage SRU, cotation de la demande, gestion en flux</dc:subject><dc:creator>Mixité</dc:creator>' +
    '<dc:description>Données entièrement inventées.</dc:description><cp:lastModifiedBy>Mixité</cp:lastModifiedBy>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${jour}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${jour}</dcterms:modified></cp:coreProperties>`
  )
}

/** Partie `docProps/app.xml`. */
export function ecrireApplication(): string {
  return (
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    '<Application>Mixité</Application><AppVersion>1.0000</AppVersion></Properties>'
  )
}
