import { fabriquerZip } from './zip'
import type { PartieDeZip } from './zip'

export const ENTETE_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
export const PRINCIPAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAQUET = 'http://schemas.openxmlformats.org/package/2006'

export interface FeuilleFabriquee {
  readonly nom: string
  /** Contenu de `<sheetData>` ; ou `xml` pour la feuille entière. */
  readonly lignes?: string
  readonly xml?: string
  /** Avant et après `sheetData`. */
  readonly avant?: string
  readonly apres?: string
  readonly etat?: 'hidden' | 'veryHidden'
  readonly genre?: 'worksheet' | 'chartsheet'
  /** Relations de la feuille : identifiant → [genre, cible]. */
  readonly relations?: Readonly<Record<string, readonly [string, string]>>
}

export interface LivreFabrique {
  readonly feuilles: readonly FeuilleFabriquee[]
  readonly chaines?: readonly string[]
  /** Éléments de `workbook.xml` avant et après `sheets`. */
  readonly avantFeuilles?: string
  readonly apresFeuilles?: string
  readonly styles?: string | null
  /** Autres relations du classeur : [genre, cible]. */
  readonly relations?: readonly (readonly [string, string])[]
  readonly relationsRacine?: string
  readonly types?: readonly (readonly [string, string])[]
  readonly parties?: readonly PartieDeZip[]
  readonly classeur?: string
}

export const STYLES = `${ENTETE_XML}<styleSheet xmlns="${PRINCIPAL}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border><left style="thin"><color indexed="64"/></left><right/><top style="medium"><color rgb="FF00FF00"/></top><bottom/></border></borders><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`

export function feuilleXml({ lignes = '', avant = '', apres = '' }: FeuilleFabriquee): string {
  const donnees = lignes === '' ? '<sheetData/>' : `<sheetData>${lignes}</sheetData>`
  return `${ENTETE_XML}<worksheet xmlns="${PRINCIPAL}" xmlns:r="${RELATIONS}">${avant}${donnees}${apres}</worksheet>`
}

/** Les parties d'un petit classeur comme Excel les écrit ; à zipper par `fabriquerLivre`. */
export function partiesDuLivre(livre: LivreFabrique): readonly PartieDeZip[] {
  const { feuilles, chaines, styles = STYLES, relations = [], types = [], parties = [] } = livre
  const relationsDuClasseur = [
    ...feuilles.map(({ genre = 'worksheet' }, i) => [genre, `worksheets/sheet${i + 1}.xml`] as const),
    ...(styles === null ? [] : [['styles', 'styles.xml'] as const]),
    ...(chaines === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...relations,
  ]
  const surcharges = [
    ['/xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
    ...feuilles.map((_feuille, i) => [
      `/xl/worksheets/sheet${i + 1}.xml`,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    ]),
    ...types,
  ]
  return [
    {
      nom: '[Content_Types].xml',
      contenu:
        `${ENTETE_XML}<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
        `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${surcharges.map(([partie, type]) => `<Override PartName="${partie}" ContentType="${type}"/>`).join('')}</Types>`,
    },
    { nom: '_rels/.rels', contenu: relationsXml([['officeDocument', 'xl/workbook.xml']], livre.relationsRacine) },
    { nom: 'xl/workbook.xml', contenu: livre.classeur ?? classeurXml(livre) },
    { nom: 'xl/_rels/workbook.xml.rels', contenu: relationsXml(relationsDuClasseur) },
    ...feuilles.flatMap((feuille, i) => [
      { nom: `xl/worksheets/sheet${i + 1}.xml`, contenu: feuille.xml ?? feuilleXml(feuille) },
      ...(feuille.relations === undefined
        ? []
        : [{ nom: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, contenu: relationsNommees(feuille.relations) }]),
    ]),
    ...(styles === null ? [] : [{ nom: 'xl/styles.xml', contenu: styles }]),
    ...(chaines === undefined ? [] : [{ nom: 'xl/sharedStrings.xml', contenu: chainesXml(chaines) }]),
    ...parties,
  ]
}

export function fabriquerLivre(livre: LivreFabrique): Uint8Array {
  return fabriquerZip(partiesDuLivre(livre))
}

function classeurXml({ feuilles, avantFeuilles = '', apresFeuilles = '' }: LivreFabrique): string {
  const liste = feuilles
    .map(({ nom, etat }, i) => `<sheet name="${nom}" sheetId="${i + 3}"${etat ? ` state="${etat}"` : ''} r:id="rId${i + 1}"/>`)
    .join('')
  return `${ENTETE_XML}<workbook xmlns="${PRINCIPAL}" xmlns:r="${RELATIONS}">${avantFeuilles}<sheets>${liste}</sheets>${apresFeuilles}</workbook>`
}

function relationsXml(relations: readonly (readonly [string, string])[], suite = ''): string {
  return relationsNommees(Object.fromEntries(relations.map((relation, i) => [`rId${i + 1}`, relation])), suite)
}

function relationsNommees(relations: Readonly<Record<string, readonly [string, string]>>, suite = ''): string {
  const elements = Object.entries(relations).map(
    ([id, [genre, cible]]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${genre}" Target="${cible}"${/^https?:/.test(cible) ? ' TargetMode="External"' : ''}/>`,
  )
  return `${ENTETE_XML}<Relationships xmlns="${PAQUET}/relationships">${elements.join('')}${suite}</Relationships>`
}

/** Une chaîne qui commence par `<` est reprise telle quelle : c'est le contenu d'un `<si>`. */
function chainesXml(chaines: readonly string[]): string {
  const elements = chaines.map((chaine) => (chaine.startsWith('<') ? `<si>${chaine}</si>` : `<si><t>${chaine}</t></si>`))
  return `${ENTETE_XML}<sst xmlns="${PRINCIPAL}" count="${chaines.length}" uniqueCount="${chaines.length}">${elements.join('')}</sst>`
}
