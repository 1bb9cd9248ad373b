import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { etendre, lireFeuilles, lireParties, lireXml, trouver } from './lecture'

const parties = lireParties(new Uint8Array(readFileSync('assets/exemple/exemple.xlsx')))
const xml = (chemin: string) => lireXml(parties.get(chemin) ?? '')
const chemins = [...parties.keys()]
const feuilles = chemins.filter((chemin) => /^xl\/worksheets\/sheet\d+\.xml$/.test(chemin))

/** Ordre des éléments d’une feuille dans le schéma ; Excel refuse un fichier qui s’en écarte. */
const ORDRE = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'tableParts',
]

describe('le paquet du classeur d’exemple', () => {
  it.each(chemins)('%s est bien formée et a un type de contenu', (chemin) => {
    expect(() => xml(chemin)).not.toThrow()
    const types = xml('[Content_Types].xml')
    const parNom = trouver(types, 'Override').some(({ attributs }) => attributs.PartName === `/${chemin}`)
    const attendu = !chemin.endsWith('.rels') && chemin !== '[Content_Types].xml'
    expect(parNom).toBe(attendu)
  })

  it('chaque relation vise une partie présente, et chaque partie est visée une fois', () => {
    const visees = chemins
      .filter((chemin) => chemin.endsWith('.rels'))
      .flatMap((chemin) => {
        const dossier = posix.dirname(posix.dirname(chemin))
        const ids = trouver(xml(chemin), 'Relationship').map(({ attributs }) => attributs.Id)
        expect(new Set(ids).size).toBe(ids.length)
        return trouver(xml(chemin), 'Relationship').map(({ attributs }) => posix.join(dossier, attributs.Target ?? ''))
      })
    const autres = chemins.filter((chemin) => !chemin.endsWith('.rels') && chemin !== '[Content_Types].xml')
    expect([...visees].sort()).toEqual([...autres].sort())
  })

  it.each(feuilles)('%s suit l’ordre du schéma, lignes et cellules croissantes, styles connus', (chemin) => {
    const feuille = xml(chemin)
    const rangs = feuille.enfants.map(({ nom }) => ORDRE.indexOf(nom))
    expect(rangs).not.toContain(-1)
    expect(rangs).toEqual([...rangs].sort((a, b) => a - b))
    const lignes = trouver(feuille, 'row').map(({ attributs }) => Number(attributs.r))
    expect(lignes).toEqual([...new Set(lignes)].sort((a, b) => a - b))
    const styles = trouver(xml('xl/styles.xml'), 'cellXfs')[0]?.enfants.length ?? 0
    for (const ligne of trouver(feuille, 'row')) {
      const longueurs = ligne.enfants.map(({ attributs }) => [attributs.r?.length ?? 0, attributs.r ?? ''] as const)
      const triees = [...longueurs].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
      expect(longueurs).toEqual(triees)
      expect(ligne.enfants.every(({ attributs }) => Number(attributs.s) < styles)).toBe(true)
    }
  })

  it('les tableaux ont pour colonnes les textes de leur ligne d’en-têtes, sans doublon', () => {
    const lues = lireFeuilles(parties)
    const noms = trouver(xml('xl/workbook.xml'), 'sheet').map(({ attributs }) => attributs.name ?? '')
    const vus = feuilles.flatMap((feuille, rang) => {
      const liens = parties.get(feuille.replace('worksheets/', 'worksheets/_rels/').concat('.rels'))
      const chemin = liens === undefined ? undefined : /tables\/table\d+\.xml/.exec(liens)?.[0]
      if (chemin === undefined) return []
      const table = xml(`xl/${chemin}`)
      const cellules = lues.get(noms[rang] ?? '')
      const entetes = etendre(table.attributs.ref ?? '')[0]?.map((reference) => cellules?.get(reference)?.valeur)
      const colonnes = trouver(table, 'tableColumn').map((colonne) => colonne.attributs.name)
      expect(colonnes).toEqual(entetes)
      expect(new Set(colonnes).size).toBe(colonnes.length)
      return [table.attributs.id]
    })
    expect(vus).toEqual(['1', '2', '3', '4'])
  })

  it('porte un graphique, des noms définis et une formule dynamique, mais aucun recalcul forcé', () => {
    expect(chemins).toContain('xl/charts/chart1.xml')
    expect(parties.get('xl/workbook.xml')).toContain('name="date_de_calcul"')
    expect(parties.get('xl/worksheets/sheet6.xml')).toMatch(/<c r="S7"[^>]* cm="1"[^>]*><f t="array" ref="S7:S206">/)
    expect(parties.get('xl/metadata.xml')).toContain('fDynamic="1"')
    expect(parties.get('xl/workbook.xml')).not.toContain('fullCalcOnLoad')
  })
})
