import { zipSync } from 'fflate'
import { ChainesPartagees } from './chaines'
import { ecrireFeuille } from './ecrire-feuille'
import { ecrireDessin, ecrireGraphique } from './ecrire-graphique'
import { ecrireTableau } from './ecrire-tableau'
import type { Classeur, Feuille } from './modele'
import { ecrireApplication, ecrireMetadonnees, ecrireProprietes, ecrireTheme } from './parties-fixes'
import { ecrireStyles } from './styles'
import { DECLARATION, echapper } from './xml'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAQUET = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'application/vnd.openxmlformats-officedocument'
const TABLEUR = `${DOCUMENT}.spreadsheetml`

type Relation = readonly [id: string, type: string, cible: string]

/** Octets du classeur : mêmes parties, même ordre, même date à chaque appel. */
export function ecrireClasseur(classeur: Classeur): Uint8Array {
  const parties = assembler(classeur)
  const fichiers = Object.fromEntries([...parties].map(([chemin, { xml }]) => [chemin, new TextEncoder().encode(xml)]))
  // Champs de date du zip lus en heure locale par fflate : une date locale construite donne partout les mêmes octets.
  return zipSync(fichiers, { level: 6, mtime: new Date(2026, 0, 1, 0, 0, 0) })
}

interface Partie {
  readonly xml: string
  readonly type: string | null
}

function assembler(classeur: Classeur): Map<string, Partie> {
  const chaines = new ChainesPartagees()
  const corps = new Map<string, Partie>()
  const ajouter = (chemin: string, type: string | null, xml: string): void => void corps.set(chemin, { xml, type })
  const tableaux = classeur.feuilles.filter((feuille) => feuille.tableau !== undefined)
  const graphiques = classeur.feuilles.filter((feuille) => feuille.graphique !== undefined)

  ajouter('_rels/.rels', null, relations([
    ['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    ['rId2', `${PAQUET}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
  ]))
  ajouter('xl/workbook.xml', `${TABLEUR}.sheet.main+xml`, ecrireSommaire(classeur))
  ajouter('xl/_rels/workbook.xml.rels', null, relations([
    ...classeur.feuilles.map((_, i): Relation => [`rId${i + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
    ['rIdTheme', `${OFFICE}/theme`, 'theme/theme1.xml'],
    ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
    ['rIdChaines', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ['rIdMetadonnees', `${OFFICE}/sheetMetadata`, 'metadata.xml'],
  ]))
  classeur.feuilles.forEach((feuille, i) => {
    ajouter(`xl/worksheets/sheet${i + 1}.xml`, `${TABLEUR}.worksheet+xml`, ecrireFeuille(feuille, chaines, i === classeur.active))
    const liens = relationsDeFeuille(feuille, tableaux.indexOf(feuille) + 1, graphiques.indexOf(feuille) + 1)
    if (liens.length > 0) ajouter(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, null, relations(liens))
  })
  tableaux.forEach(({ tableau }, i) => {
    if (tableau) ajouter(`xl/tables/table${i + 1}.xml`, `${TABLEUR}.table+xml`, ecrireTableau(tableau, i + 1))
  })
  graphiques.forEach(({ graphique }, i) => {
    if (graphique === undefined) return
    const [dessin, trace] = [`drawing${i + 1}.xml`, `chart${i + 1}.xml`]
    ajouter(`xl/drawings/${dessin}`, `${DOCUMENT}.drawing+xml`, ecrireDessin(graphique))
    ajouter(`xl/drawings/_rels/${dessin}.rels`, null, relations([['rId1', `${OFFICE}/chart`, `../charts/${trace}`]]))
    ajouter(`xl/charts/${trace}`, `${DOCUMENT}.drawingml.chart+xml`, ecrireGraphique(graphique))
  })
  ajouter('xl/theme/theme1.xml', `${DOCUMENT}.theme+xml`, ecrireTheme())
  ajouter('xl/styles.xml', `${TABLEUR}.styles+xml`, ecrireStyles())
  ajouter('xl/sharedStrings.xml', `${TABLEUR}.sharedStrings+xml`, chaines.ecrire())
  ajouter('xl/metadata.xml', `${TABLEUR}.sheetMetadata+xml`, ecrireMetadonnees())
  ajouter('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', ecrireProprietes())
  ajouter('docProps/app.xml', `${DOCUMENT}.extended-properties+xml`, ecrireApplication())
  return new Map([['[Content_Types].xml', { xml: ecrireTypes(corps), type: null }], ...corps])
}

function relationsDeFeuille(feuille: Feuille, numeroTableau: number, numeroDessin: number): Relation[] {
  const liens: Relation[] = []
  if (feuille.graphique !== undefined) liens.push(['rIdDessin', `${OFFICE}/drawing`, `../drawings/drawing${numeroDessin}.xml`])
  if (feuille.tableau !== undefined) liens.push(['rIdTableau', `${OFFICE}/table`, `../tables/table${numeroTableau}.xml`])
  return liens
}

function relations(liens: readonly Relation[]): string {
  const lignes = liens.map(([id, type, cible]) => `<Relationship Id="${id}" Type="${type}" Target="${cible}"/>`)
  return `${DECLARATION}<Relationships xmlns="${PAQUET}/relationships">${lignes.join('')}</Relationships>`
}

function ecrireTypes(parties: ReadonlyMap<string, Partie>): string {
  const types = [...parties].flatMap(([chemin, { type }]) =>
    type === null ? [] : [`<Override PartName="/${chemin}" ContentType="${type}"/>`],
  )
  return (
    `${DECLARATION}<Types xmlns="${PAQUET}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`
  )
}

function ecrireSommaire({ feuilles, active, noms }: Classeur): string {
  const citee = (nom: string): string => `'${nom.replace(/'/g, "''")}'`
  const locaux = feuilles.flatMap(({ nom, impression: { zone, titres } }, i) => [
    { nom: '_xlnm.Print_Area', feuille: i, ref: `${citee(nom)}!${zone}` },
    ...(titres === undefined ? [] : [{ nom: '_xlnm.Print_Titles', feuille: i, ref: `${citee(nom)}!${titres}` }]),
  ])
  const definir = (nom: string, ref: string): string => `<definedName name="${nom}">${echapper(ref)}</definedName>`
  const definis = [
    ...locaux.map(({ nom, feuille, ref }) => definir(`${nom}" localSheetId="${feuille}`, ref)),
    ...noms.map(({ nom, ref }) => definir(nom, ref)),
  ]
  const liste = feuilles.map(({ nom }, i) => `<sheet name="${echapper(nom)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return (
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<workbookPr defaultThemeVersion="124226"/><bookViews>' +
    `<workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${active}"/></bookViews>` +
    `<sheets>${liste.join('')}</sheets><definedNames>${definis.join('')}</definedNames><calcPr calcId="191029"/></workbook>`
  )
}
