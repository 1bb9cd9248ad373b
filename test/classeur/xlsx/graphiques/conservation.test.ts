import { ouvrirXlsx } from '../../../../src/classeur/xlsx'
import { lireArbre } from '../../../../src/classeur/xlsx/xml/arbre'
import type { Noeud } from '../../../../src/classeur/xlsx/xml/arbre'
import { refuse } from '../../affirmer'
import { plageDe } from '../../contrat-appuis'
import { CORPUS } from '../../fabrique/corpus'
import { ANCRES, AVEC_DESSINS, DESSIN_D_EXCEL } from '../../fabrique/dessins'
import { fabriquerLivre } from '../../fabrique/livre'
import { partiesChangees, textesDe } from '../../fabrique/parties'
import { fautesDuPaquet } from '../../fabrique/verifier-paquet'
import { graphiqueDe } from './appuis'

const SUITE = [
  'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'AlternateContent', 'controls', 'tableParts', 'extLst',
]
/** Les seules parties qu'un graphique de la première feuille touche. */
const PERMISES =
  /^(?:\[Content_Types\]|xl\/worksheets\/sheet1|xl\/drawings\/drawing1|xl\/charts\/chart\d)\.xml$|\/_rels\/(?:sheet1|drawing1)\.xml\.rels$/

function numeros(noeud: Noeud): readonly (string | undefined)[] {
  return [...(noeud.local === 'cNvPr' ? [noeud.attributs.get('id')] : []), ...noeud.enfants.flatMap(numeros)]
}

describe.each([...CORPUS])('graphique posé dans le classeur %s', (_titre, octets) => {
  it('n’ajoute que ses parties, toutes bien formées, citées et déclarées ; deux enregistrements identiques', async () => {
    const classeur = await ouvrirXlsx(octets)
    const nom = (await classeur.feuilles())[0]?.nom ?? ''
    const fautesDAvant = await fautesDuPaquet(octets)
    await classeur.poserGraphique(graphiqueDe(nom, 3, [{}, { genre: 'barres', axeSecondaire: true }]))
    await classeur.poserGraphique(graphiqueDe(nom, 2, [{ genre: 'barres-empilees' }], { nom: 'GRA-05' }))
    const apres = await classeur.enregistrer()
    expect(Buffer.from(await classeur.enregistrer()).equals(apres)).toBe(true)
    expect((await fautesDuPaquet(apres)).filter((faute) => !fautesDAvant.includes(faute))).toEqual([])
    expect(partiesChangees(octets, apres).filter((partie) => !PERMISES.test(partie))).toEqual([])
    const relu = await ouvrirXlsx(apres)
    expect(await relu.graphiques(nom)).toEqual(['GRA-01', 'GRA-05'])
    const [feuilleAvant = '', feuilleApres = ''] = await Promise.all(
      [octets, apres].map(async (fichier) => (await textesDe(fichier)).get('xl/worksheets/sheet1.xml')),
    )
    expect(feuilleApres.replace(/<[a-z]*:?drawing xmlns:r="[^"]*" r:id="rId\d+"\/>/, '')).toBe(feuilleAvant)
    const { enfants } = lireArbre(feuilleApres.replace(/^\ufeff/, ''), 'feuille')
    const place = enfants.findIndex(({ local }) => local === 'drawing')
    expect(enfants.filter(({ local }) => local === 'drawing')).toHaveLength(1)
    expect(enfants.slice(0, place).some(({ local }) => SUITE.includes(local))).toBe(false)
    expect(enfants.slice(place + 1).every(({ local }) => SUITE.includes(local))).toBe(true)
  })

  it('posé puis retiré avant l’enregistrement, il ne laisse aucune trace', async () => {
    const classeur = await ouvrirXlsx(octets)
    const nom = (await classeur.feuilles())[0]?.nom ?? ''
    await classeur.poserGraphique(graphiqueDe(nom, 3))
    await classeur.retirerGraphique(nom, 'gra-01')
    expect(Buffer.from(await classeur.enregistrer()).equals(octets)).toBe(true)
  })
})

describe('feuille qui porte déjà un dessin', () => {
  it('nomme les graphiques d’Excel, groupés et récents compris, dans leur ordre', async () => {
    const classeur = await ouvrirXlsx(AVEC_DESSINS)
    expect(await classeur.graphiques('Suivi')).toEqual(['Graphique 1', 'Groupé', 'Cascade'])
    expect(await classeur.graphiques('Autre')).toEqual([])
    expect(await fautesDuPaquet(AVEC_DESSINS)).toEqual([])
  })

  it('ajoute une ancre à la fin du dessin sans en changer un octet, sous un numéro libre', async () => {
    const classeur = await ouvrirXlsx(AVEC_DESSINS)
    await classeur.poserGraphique(graphiqueDe('Suivi', 2))
    const apres = await classeur.enregistrer()
    expect(partiesChangees(AVEC_DESSINS, apres)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ])
    const dessin = (await textesDe(apres)).get('xl/drawings/drawing1.xml') ?? ''
    const fin = '</xdr:wsDr>'
    expect(dessin.startsWith(DESSIN_D_EXCEL.slice(0, -fin.length))).toBe(true)
    const ids = numeros(lireArbre(dessin, 'dessin'))
    expect(ids).toEqual(['2', '20', '21', '22', '30', '0', '7', '31'])
    expect(dessin).toContain('name="GRA-01" descr="Ce que le graphique montre"')
    const coin = (colonne: number, ligne: number): string =>
      `<xdr:col>${colonne}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${ligne}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
    expect(dessin).toContain(`<xdr:from>${coin(1, 4)}</xdr:from><xdr:to>${coin(7, 16)}</xdr:to>`)
    expect(await fautesDuPaquet(apres)).toEqual([])
  })

  it('remplace un graphique du fichier : son ancre, sa partie et le style qu’il était seul à citer s’en vont', async () => {
    const classeur = await ouvrirXlsx(AVEC_DESSINS)
    await classeur.poserGraphique(graphiqueDe('Suivi', 2, [{}], { nom: 'graphique 1' }))
    expect(await classeur.graphiques('Suivi')).toEqual(['Groupé', 'Cascade', 'graphique 1'])
    const apres = await classeur.enregistrer()
    const textes = await textesDe(apres)
    expect(await fautesDuPaquet(apres)).toEqual([])
    expect([...textes.keys()].filter((partie) => partie.startsWith('xl/charts/')).sort()).toEqual([
      'xl/charts/_rels/chart2.xml.rels',
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/charts/chartEx1.xml',
      'xl/charts/colors1.xml',
    ])
    const dessin = textes.get('xl/drawings/drawing1.xml') ?? ''
    expect(dessin).not.toContain(ANCRES.classique)
    for (const gardee of [ANCRES.groupe, ANCRES.recent, ANCRES.image, '<!-- à garder -->']) expect(dessin).toContain(gardee)
    expect(await (await ouvrirXlsx(apres)).graphiques('Suivi')).toEqual(['Groupé', 'Cascade', 'graphique 1'])
  })

  it('remplace un graphique groupé sans défaire le groupe, et un récent avec son image de secours', async () => {
    const classeur = await ouvrirXlsx(AVEC_DESSINS)
    await classeur.poserGraphique(graphiqueDe('Suivi', 2, [{}], { nom: 'Groupé' }))
    await classeur.poserGraphique(graphiqueDe('Suivi', 2, [{}], { nom: 'Cascade' }))
    const apres = await classeur.enregistrer()
    const dessin = (await textesDe(apres)).get('xl/drawings/drawing1.xml') ?? ''
    expect(dessin).toContain('name="Groupe 20"')
    expect(dessin).toContain('name="Flèche"')
    expect(dessin).not.toContain('AlternateContent')
    expect(dessin).toContain(ANCRES.classique)
    expect((await textesDe(apres)).has('xl/charts/chartEx1.xml')).toBe(false)
    expect(await fautesDuPaquet(apres)).toEqual([])
  })

  it('retirer rend au fichier le graphique qu’il aurait remplacé, et laisse ceux qu’il n’a pas posés', async () => {
    const classeur = await ouvrirXlsx(AVEC_DESSINS)
    await classeur.poserGraphique(graphiqueDe('Suivi', 2, [{}], { nom: 'Graphique 1' }))
    await classeur.retirerGraphique('Suivi', 'Graphique 1')
    await classeur.retirerGraphique('Suivi', 'Cascade')
    expect(await classeur.graphiques('Suivi')).toEqual(['Graphique 1', 'Groupé', 'Cascade'])
    expect(Buffer.from(await classeur.enregistrer()).equals(AVEC_DESSINS)).toBe(true)
  })

  it('posé de nouveau après enregistrement et réouverture, il ne reste qu’un graphique et qu’une partie', async () => {
    const premier = await ouvrirXlsx(AVEC_DESSINS)
    await premier.poserGraphique(graphiqueDe('Autre', 1))
    const second = await ouvrirXlsx(await premier.enregistrer())
    await second.poserGraphique(graphiqueDe('Autre', 1, [{ genre: 'barres' }], { titre: 'Second' }))
    const apres = await second.enregistrer()
    expect(await (await ouvrirXlsx(apres)).graphiques('Autre')).toEqual(['GRA-01'])
    const textes = await textesDe(apres)
    expect([...textes.keys()].filter((partie) => /charts\/chart\d+\.xml$/.test(partie))).toHaveLength(3)
    expect(textes.get('xl/charts/chart3.xml')).toContain('Second')
    expect(await fautesDuPaquet(apres)).toEqual([])
  })
})

describe('feuille sans dessin', () => {
  it('cite le dessin après les marges et l’en-tête, devant les contrôles que le schéma range après', async () => {
    const classeur = await ouvrirXlsx(AVEC_DESSINS)
    await classeur.poserGraphique(graphiqueDe('Autre', 1))
    const apres = await classeur.enregistrer()
    const feuille = (await textesDe(apres)).get('xl/worksheets/sheet2.xml') ?? ''
    expect(feuille).toMatch(/<\/headerFooter><drawing xmlns:r="[^"]+\/relationships" r:id="rId1"\/><mc:AlternateContent/)
    expect((await textesDe(apres)).get('xl/drawings/drawing2.xml')).toContain('<xdr:twoCellAnchor')
    expect(await fautesDuPaquet(apres)).toEqual([])
  })

  it('en mode strict, les parties ajoutées parlent strict', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('strict') as Uint8Array)
    await classeur.poserGraphique(graphiqueDe('Strict', 1, [{ genre: 'barres-empilees' }]))
    const textes = await textesDe(await classeur.enregistrer())
    const ajoutees = ['charts/chart1.xml', 'drawings/drawing1.xml', 'worksheets/_rels/sheet1.xml.rels', 'drawings/_rels/drawing1.xml.rels']
    for (const partie of ajoutees) {
      expect(textes.get(`xl/${partie}`)).toContain('http://purl.oclc.org/ooxml/')
      expect(textes.get(`xl/${partie}`)).not.toMatch(/http:\/\/schemas\.openxmlformats\.org\/(?!package\/)/)
    }
    expect(textes.get('xl/charts/chart1.xml')).toContain('<c:overlap val="100%"/>')
  })
})

describe('refus', () => {
  const protegee = (attributs: string): Uint8Array =>
    fabriquerLivre({ feuilles: [{ nom: 'P', apres: `<sheetProtection ${attributs}/>` }] })

  it('une feuille protégée n’admet de graphique que si ses objets sont libres', async () => {
    const verrouillee = await ouvrirXlsx(protegee('sheet="1" objects="1"'))
    await refuse(verrouillee.poserGraphique(graphiqueDe('P', 1)), 'feuille-protegee', 'objets protégés')
    for (const attributs of ['sheet="1"', 'sheet="0" objects="1"']) {
      const libre = await ouvrirXlsx(protegee(attributs))
      await libre.poserGraphique(graphiqueDe('P', 1))
      expect(await libre.graphiques('P')).toEqual(['GRA-01'])
    }
  })

  it('une feuille graphique et un classeur signé sont refusés', async () => {
    const riche = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    await refuse(riche.poserGraphique(graphiqueDe('Graphique', 1)), 'feuille-sans-cellules', 'feuille graphique')
    const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
    const relationsRacine = `<Relationship Id="rId9" Type="${signature}" Target="_xmlsignatures/origin.sigs"/>`
    const signe = fabriquerLivre({ feuilles: [{ nom: 'S' }], relationsRacine })
    await refuse((await ouvrirXlsx(signe)).poserGraphique(graphiqueDe('S', 1)), 'classeur-signe', 'signé')
  })

  it('un dessin cité mais absent, ou illisible, se refuse à la pose plutôt qu’à l’enregistrement', async () => {
    const feuilles = [{ nom: 'A', apres: '<drawing r:id="rId1"/>', relations: { rId1: ['drawing', '../drawings/drawing1.xml'] as const } }]
    const absent = fabriquerLivre({ feuilles })
    const illisible = fabriquerLivre({
      feuilles,
      parties: [{ nom: 'xl/drawings/drawing1.xml', contenu: '<xdr:wsDr' }],
    })
    for (const octets of [absent, illisible]) {
      const classeur = await ouvrirXlsx(octets)
      await refuse(classeur.poserGraphique(graphiqueDe('A', 1)), 'fichier-refuse', 'dessin')
      expect(Buffer.from(await classeur.enregistrer()).equals(octets)).toBe(true)
    }
  })
})

it('la place qui finit au bord de la feuille garde une ancre valable', async () => {
  const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: [{ nom: 'B' }] }))
  await classeur.poserGraphique(graphiqueDe('B', 1, [{}], { place: plageDe('B', 1_048_570, 16_380, 6, 4) }))
  const dessin = (await textesDe(await classeur.enregistrer())).get('xl/drawings/drawing1.xml')
  expect(dessin).toContain('<xdr:to><xdr:col>16383</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1048575</xdr:row>')
})
