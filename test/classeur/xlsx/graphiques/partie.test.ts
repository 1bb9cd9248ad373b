import { ouvrirXlsx } from '../../../../src/classeur/xlsx'
import type { ClasseurXlsx } from '../../../../src/classeur/xlsx'
import { enfant, enfants, lireArbre } from '../../../../src/classeur/xlsx/xml/arbre'
import type { Noeud } from '../../../../src/classeur/xlsx/xml/arbre'
import type { GraphiqueAPoser, SerieAPoser } from '../../../../src/classeur/port'
import { plageDe, poser } from '../../contrat-appuis'
import { fabriquerLivre } from '../../fabrique/livre'
import { textesDe } from '../../fabrique/parties'
import { fautesDuPaquet } from '../../fabrique/verifier-paquet'
import { graphiqueDe } from './appuis'

const AXE =
  'axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses'

/** Ordre des éléments dans leur parent, ECMA-376 partie 1, § 21.2.2 et annexe A.5.1 ; ceux que nous écrivons. */
const SCHEMA: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners chart spPr',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs extLst',
  title: 'tx overlay',
  legend: 'legendPos overlay txPr',
  lineChart: 'grouping varyColors ser marker axId axId',
  barChart: 'barDir grouping varyColors ser gapWidth overlap axId axId',
  catAx: `${AXE} auto lblAlgn lblOffset noMultiLvlLbl`,
  valAx: `${AXE} crossBetween`,
  plotArea: 'layout barChart barChart lineChart barChart lineChart catAx valAx catAx valAx',
  ser: 'idx order tx spPr invertIfNegative marker cat val smooth',
  numCache: 'formatCode ptCount pt',
  strCache: 'ptCount pt',
}

/** Sous-suite de l'ordre du schéma, un élément pouvant se répéter (`ser`, `pt`). */
function dansLOrdre(noeud: Noeud): boolean {
  const ordre = SCHEMA[noeud.local]?.split(' ')
  if (ordre !== undefined) {
    let rang = 0
    for (const { local } of noeud.enfants) {
      if (ordre[rang - 1] === local && ordre[rang] !== local) continue
      const suivant = ordre.indexOf(local, rang)
      if (suivant < 0) return false
      rang = suivant + 1
    }
  }
  return noeud.enfants.every(dansLOrdre)
}

interface Partie {
  readonly texte: string
  readonly racine: Noeud
  /** `plotArea`. */
  readonly aire: Noeud
}

async function partie(classeur: ClasseurXlsx, graphique: GraphiqueAPoser): Promise<Partie> {
  await classeur.poserGraphique(graphique)
  const texte = (await textesDe(await classeur.enregistrer())).get('xl/charts/chart1.xml') ?? ''
  const racine = lireArbre(texte, 'chart1.xml')
  return { texte, racine, aire: enfant(enfant(racine, 'chart'), 'plotArea') as Noeud }
}

async function suivi(nom = 'TAB-04'): Promise<ClasseurXlsx> {
  const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom }] }))
  await poser(classeur, nom, [0, 0], [
    [2023, 0.19, 0.25, 12],
    [2024, null, 0.25, 0],
    [2025, { erreur: '#N/A' }, 0.25, 'vide'],
    [2026, { formule: '=B1+0.02', valeur: 0.21 }, 0.25, true],
  ])
  return classeur
}

/** Attribut `val` d'un enfant. */
function val(noeud: Noeud | undefined, local: string): string | undefined {
  return enfant(noeud, local)?.attributs.get('val')
}

function points(noeud: Noeud | undefined, reference: string, cache: string): readonly (readonly [string | undefined, string])[] {
  const liste = enfants(enfant(enfant(noeud, reference), cache), 'pt')
  return liste.map((pt) => [pt.attributs.get('idx'), enfant(pt, 'v')?.texte ?? ''])
}

const TOUS: readonly Partial<SerieAPoser>[] = [
  { genre: 'courbe', pointille: true },
  { genre: 'barres-empilees' },
  { genre: 'barres', axeSecondaire: true },
  { genre: 'courbe', axeSecondaire: true },
  { genre: 'barres-empilees' },
]

describe('partie graphique', () => {
  it('garde l’ordre du schéma, toutes formes et les deux axes ensemble', async () => {
    const { racine, aire } = await partie(await suivi(), graphiqueDe('TAB-04', 4, TOUS.slice(0, 3)))
    expect(dansLOrdre(racine)).toBe(true)
    const groupes = ['barChart', 'lineChart', 'barChart']
    expect(aire.enfants.map(({ local }) => local)).toEqual(['layout', ...groupes, 'catAx', 'valAx', 'catAx', 'valAx'])
  })

  it('chaque groupe cite deux axes déclarés, qui se croisent l’un l’autre ; celui de droite croise au maximum', async () => {
    const { aire } = await partie(await suivi(), graphiqueDe('TAB-04', 4, TOUS))
    const axes = aire.enfants.filter(({ local }) => /Ax$/.test(local))
    const id = (axe: Noeud): string | undefined => enfant(axe, 'axId')?.attributs.get('val')
    expect(new Set(axes.map(id)).size).toBe(4)
    for (const axe of axes) {
      const autre = axes.find((candidat) => id(candidat) === enfant(axe, 'crossAx')?.attributs.get('val'))
      expect(autre && enfant(autre, 'crossAx')?.attributs.get('val')).toBe(id(axe))
    }
    for (const groupe of aire.enfants.filter(({ local }) => /Chart$/.test(local))) {
      const cites = enfants(groupe, 'axId').map(({ attributs }) => attributs.get('val'))
      expect(axes.filter((axe) => cites.includes(id(axe))).map(({ local }) => local)).toEqual(['catAx', 'valAx'])
    }
    expect(axes.map((axe) => [axe.local, val(axe, 'delete'), val(axe, 'crosses')])).toEqual([
      ['catAx', '0', 'autoZero'], ['valAx', '0', 'autoZero'], ['catAx', '1', 'autoZero'], ['valAx', '0', 'max'],
    ])
    const groupes = aire.enfants.filter(({ local }) => /Chart$/.test(local))
    expect(groupes.map((groupe) => enfants(groupe, 'ser').map((ser) => val(ser, 'idx')))).toEqual([['1', '4'], ['0'], ['2'], ['3']])
  })

  it('les références sont absolues, la feuille entre apostrophes', async () => {
    const { texte } = await partie(await suivi("L'été"), graphiqueDe("L'été", 4))
    expect(texte).toContain("<c:f>'L''été'!$A$1:$A$4</c:f>")
    expect(texte).toContain("<c:f>'L''été'!$B$1:$B$4</c:f>")
  })

  it('le cache porte les valeurs à l’enregistrement : vide, erreur, texte et booléen n’ont pas de point', async () => {
    const classeur = await suivi()
    await classeur.poserGraphique(graphiqueDe('TAB-04', 4, [{}, {}, {}]))
    await poser(classeur, 'TAB-04', [0, 1], [[0.18]])
    const { aire, texte } = await partie(classeur, graphiqueDe('TAB-04', 4, [{}, {}, {}]))
    const series = enfants(enfant(aire, 'lineChart'), 'ser')
    expect(series.map((ser) => points(enfant(ser, 'val'), 'numRef', 'numCache'))).toEqual([
      [['0', '0.18'], ['3', '0.21']],
      [['0', '0.25'], ['1', '0.25'], ['2', '0.25'], ['3', '0.25']],
      [['0', '12'], ['1', '0']],
    ])
    const annees = points(enfant(series[0], 'cat'), 'numRef', 'numCache').map(([, annee]) => annee)
    expect(annees).toEqual(['2023', '2024', '2025', '2026'])
    expect([...texte.matchAll(/<c:ptCount val="(\d+)"\/>/g)].map(([, n]) => n)).toEqual(new Array(6).fill('4'))
    expect(texte).toContain('<c:dispBlanksAs val="gap"/>')
    expect(texte).toContain('<c:plotVisOnly val="0"/>')
  })

  it('des abscisses de texte font un cache de textes, échappé', async () => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'T' }] }))
    await poser(classeur, 'T', [0, 0], [['2014 – 2016'], ['<a & b>'], [2020], [null], [{ erreur: '#VALEUR!' }], [true]])
    const { aire } = await partie(classeur, graphiqueDe('T', 6))
    expect(points(enfant(enfant(enfant(aire, 'lineChart'), 'ser'), 'cat'), 'strRef', 'strCache')).toEqual([
      ['0', '2014 – 2016'], ['1', '<a & b>'], ['2', '2020'], ['4', '#VALUE!'], ['5', 'TRUE'],
    ])
  })

  it('titre, série, description et format s’échappent ; le format est celui de l’axe et du cache', async () => {
    const change = { titre: 'Taux & "cible"\u0002', format: '0.0" €"' }
    const { texte } = await partie(await suivi(), graphiqueDe('TAB-04', 4, [{ titre: 'a<b' }], change))
    expect(texte).toContain('<a:t>Taux &amp; &quot;cible&quot; </a:t>')
    expect(texte).toContain('<c:tx><c:v>a&lt;b</c:v></c:tx>')
    expect(texte).toContain('<c:numFmt formatCode="0.0&quot; €&quot;" sourceLinked="0"/>')
    expect(texte).toContain('<c:formatCode>0.0&quot; €&quot;</c:formatCode>')
  })

  it('l’axe de droite prend le format de ses cellules et chaque axe dit ce qu’il mesure', async () => {
    const series = [{ titre: 'sociaux' }, { titre: 'résidences', axeSecondaire: true }]
    const { aire } = await partie(await suivi(), graphiqueDe('TAB-04', 4, series, { format: '#,##0' }))
    const verticaux = enfants(aire, 'valAx')
    expect(verticaux.map((axe) => enfant(axe, 'numFmt')?.attributs.get('sourceLinked'))).toEqual(['0', '1'])
    const titres = verticaux.map((axe) => JSON.stringify(enfant(axe, 'title'), ['texte', 'enfants']))
    expect(titres.map((titre) => /sociaux|résidences/.exec(titre)?.[0])).toEqual(['sociaux', 'résidences'])
  })

  it('des séries toutes sur l’axe de droite reviennent à gauche : Excel n’a pas de second axe sans premier', async () => {
    const { aire } = await partie(await suivi(), graphiqueDe('TAB-04', 4, [{ axeSecondaire: true }]))
    expect(enfants(aire, 'valAx').map((axe) => enfant(axe, 'axPos')?.attributs.get('val'))).toEqual(['l'])
  })

  it('le pointillé, les marqueurs et les motifs distinguent les séries sans la couleur', async () => {
    const { texte, aire } = await partie(await suivi(), graphiqueDe('TAB-04', 4, [{}, { pointille: true }, {}]))
    expect(texte.match(/prstDash val="dash"/g)).toHaveLength(1)
    const symboles = enfants(enfant(aire, 'lineChart'), 'ser').map((ser) => val(enfant(ser, 'marker'), 'symbol'))
    expect(new Set(symboles).size).toBe(3)
    const trois = [{}, {}, {}].map(() => ({ genre: 'barres' as const }))
    const barres = await partie(await suivi(), graphiqueDe('TAB-04', 4, trois))
    expect([...barres.texte.matchAll(/pattFill prst="(\w+)"/g)].map(([, motif]) => motif)).toEqual(['wdUpDiag', 'wdDnDiag'])
    expect(barres.texte).toContain('<c:grouping val="clustered"/>')
    expect(barres.texte).toContain('<c:overlap val="0"/>')
    const empilees = await partie(await suivi(), graphiqueDe('TAB-04', 4, [{ genre: 'barres-empilees' }]))
    expect(empilees.texte).toContain('<c:grouping val="stacked"/>')
    expect(empilees.texte).toContain('<c:overlap val="100"/>')
  })

  it('suit le calendrier du classeur', async () => {
    const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'D' }], avantFeuilles: '<workbookPr date1904="1"/>' }))
    expect((await partie(classeur, graphiqueDe('D', 2))).texte).toContain('<c:date1904 val="1"/>')
  })

  it('des barres que traverse une courbe sont pâles, seules elles sont franches', async () => {
    const seules = await partie(await suivi(), graphiqueDe('TAB-04', 4, [{ genre: 'barres' }]))
    const traversees = await partie(await suivi(), graphiqueDe('TAB-04', 4, [{ genre: 'barres' }, {}]))
    expect(seules.texte).toContain('<c:spPr><a:solidFill><a:srgbClr val="1F4E79"/>')
    expect(traversees.texte).toContain('<c:spPr><a:solidFill><a:srgbClr val="BCCAD7"/>')
  })

  it('une feuille supprimée laisse une référence brisée, jamais un fichier faux ; ses graphiques s’en vont', async () => {
    const classeur = await suivi()
    await classeur.ajouterFeuille('Source')
    await poser(classeur, 'Source', [0, 0], [['a', 1]])
    await classeur.poserGraphique(graphiqueDe('TAB-04', 1, [{ valeurs: plageDe('Source', 0, 1) }]))
    await classeur.poserGraphique(graphiqueDe('Source', 1, [{}], { nom: 'GRA-02' }))
    await classeur.supprimerFeuille('Source')
    await classeur.ajouterFeuille('Source bis')
    const apres = await classeur.enregistrer()
    const textes = await textesDe(apres)
    expect(textes.get('xl/charts/chart1.xml')).toContain('<c:val><c:numRef><c:f>#REF!</c:f>')
    expect(textes.has('xl/charts/chart2.xml')).toBe(false)
    expect(await (await ouvrirXlsx(apres)).graphiques('Source bis')).toEqual([])
    expect(await fautesDuPaquet(apres)).toEqual([])
  })

  it('lit les cellules d’une autre feuille', async () => {
    const classeur = await suivi()
    await classeur.ajouterFeuille('Ailleurs')
    const { texte } = await partie(classeur, graphiqueDe('TAB-04', 4, [{}], { place: plageDe('Ailleurs', 0, 0, 5, 5) }))
    expect(texte).toContain('<c:v>0.19</c:v>')
    expect(await classeur.graphiques('Ailleurs')).toEqual(['GRA-01'])
  })
})
