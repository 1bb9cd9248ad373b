import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { lireArbre } from '../../../src/classeur/xlsx/xml/arbre'
import { refuse } from '../affirmer'
import { plageDe, poser } from '../contrat-appuis'
import { CORPUS } from '../fabrique/corpus'
import { ENTETE_XML, fabriquerLivre } from '../fabrique/livre'
import { partiesChangees, textesDe } from '../fabrique/parties'
import { fabriquerZip } from '../fabrique/zip'

const TEXTE = '{"modalité":"B","communes":["L’Île-d’Épinay","Œuf & <fils>"]}'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

async function garder(octets: Uint8Array, clef: string, texte: string | null): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.memoriser(clef, texte)
  return classeur.enregistrer()
}

async function lire(octets: Uint8Array, clef: string): Promise<string | null> {
  return (await ouvrirXlsx(octets)).lireMemoire(clef)
}

/** Classeur dont la partie XML est donnée telle quelle ; plusieurs, si l'on en donne plusieurs. */
function livreAvec(...parties: readonly string[]): Uint8Array {
  return fabriquerLivre({
    feuilles: [{ nom: 'F' }],
    relations: parties.map((_partie, i) => ['customXml', `../customXml/item${i + 1}.xml`] as const),
    parties: parties.map((contenu, i) => ({ nom: `customXml/item${i + 1}.xml`, contenu })),
  })
}

describe.each([...CORPUS])('mémoire du classeur %s', (_titre, octets) => {
  it('est une partie de plus, et rien d’autre que ce qui la cite ne change', async () => {
    const apres = await garder(octets, 'contrat', TEXTE)
    const changees = partiesChangees(octets, apres)
    const item = changees.find((partie) => /^customXml\/item\d+\.xml$/.test(partie)) ?? ''
    const props = item.replace('item', 'itemProps')
    expect(changees).toEqual(
      ['[Content_Types].xml', item.replace('customXml/', 'customXml/_rels/').concat('.rels'), item, props, 'xl/_rels/workbook.xml.rels'].sort(),
    )
    const textes = await textesDe(apres)
    for (const partie of changees) expect(() => lireArbre(textes.get(partie)?.replace(/^\ufeff/, '') ?? '', partie)).not.toThrow()
    expect(textes.get(item)).toContain('<memoire xmlns="urn:mixite:memoire:1"><entree clef="contrat">{&quot;modalité')
    expect(textes.get('xl/_rels/workbook.xml.rels')).toContain(`Target="/${item}"`)
    expect(textes.get('[Content_Types].xml')).toContain(`PartName="/${props}"`)
    expect(await lire(apres, 'contrat')).toBe(TEXTE)
  })

  it('se récrit seule, et s’ôte avec sa dernière entrée en rendant le classeur d’avant', async () => {
    const une = await garder(octets, 'contrat', TEXTE)
    const deux = await garder(une, 'correspondance', 'x')
    expect(partiesChangees(une, deux)).toEqual([expect.stringMatching(/^customXml\/item\d+\.xml$/)])
    expect([await lire(deux, 'contrat'), await lire(deux, 'correspondance')]).toEqual([TEXTE, 'x'])
    const vide = await garder(await garder(deux, 'contrat', null), 'correspondance', null)
    const [avant, apres] = [await textesDe(octets), await textesDe(vide)]
    expect([...apres.keys()].sort()).toEqual([...avant.keys()].sort())
    for (const [partie, texte] of avant) expect([partie, apres.get(partie)]).toEqual([partie, texte])
  })
})

describe('mémoire d’un fichier', () => {
  it('se garde avec des cellules, et deux enregistrements rendent les mêmes octets', async () => {
    const classeur = await ouvrirXlsx(CORPUS.get('riche') as Uint8Array)
    await poser(classeur, 'Données', [20, 0], [['é']])
    await classeur.memoriser('contrat', TEXTE)
    const une = await classeur.enregistrer()
    expect(Buffer.from(await classeur.enregistrer()).equals(une)).toBe(true)
    const relu = await ouvrirXlsx(une)
    expect(await relu.lireMemoire('contrat')).toBe(TEXTE)
    expect((await relu.lire(plageDe('Données', 20, 0))).valeurs).toEqual([['é']])
  })

  it('ne touche pas aux parties XML des autres, fussent-elles du même nom', async () => {
    const autre = '<entreprise xmlns="urn:autre"><entree clef="contrat">à eux</entree></entreprise>'
    const octets = livreAvec(autre)
    expect(await lire(octets, 'contrat')).toBeNull()
    const textes = await textesDe(await garder(octets, 'contrat', TEXTE))
    expect(textes.get('customXml/item1.xml')).toBe(autre)
    expect(textes.get('customXml/item2.xml')).toContain('urn:mixite:memoire:1')
  })

  it('ne récrit rien pour un texte déjà gardé ou déjà absent', async () => {
    const une = await garder(livreAvec(), 'contrat', TEXTE)
    expect(Buffer.from(await garder(une, 'contrat', TEXTE)).equals(une)).toBe(true)
    expect(Buffer.from(await garder(une, 'autre', null)).equals(une)).toBe(true)
  })

  it('parle le mode strict d’un classeur strict', async () => {
    const textes = await textesDe(await garder(CORPUS.get('strict') as Uint8Array, 'c', 't'))
    expect(textes.get('customXml/itemProps1.xml')).toContain('xmlns:ds="http://purl.oclc.org/ooxml/officeDocument/customXml"')
    expect(textes.get('xl/_rels/workbook.xml.rels')).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"')
  })

  it('ne déclare le type de la partie que si le classeur n’en donne pas déjà aux parties XML', async () => {
    const parDefaut = '<Default Extension="xml" ContentType="application/xml"/>'
    const typesDe = async (octets: Uint8Array) => (await textesDe(await garder(octets, 'c', 't'))).get('[Content_Types].xml') ?? ''
    const avec = livreAvec()
    const sans = fabriquerZip([...(await textesDe(avec))].map(([nom, contenu]) => ({ nom, contenu: contenu.replace(parDefaut, '') })))
    const declaration = '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>'
    expect(await typesDe(avec)).not.toContain(declaration)
    expect(await typesDe(sans)).toContain(declaration)
  })

  it.each([
    ['préfixée, avec déclaration et espaces', `${ENTETE_XML}<m:memoire xmlns:m="urn:mixite:memoire:1">\n  <m:entree clef="contrat">é &amp; à</m:entree>\n</m:memoire>`, 'é & à'],
    ['avec marque d’ordre et CDATA', '\ufeff<memoire xmlns="urn:mixite:memoire:1"><entree clef="contrat"><![CDATA[a<b]]>c</entree></memoire>', 'a<bc'],
    ['vide', '<memoire xmlns="urn:mixite:memoire:1"/>', null],
  ])('lit une partie %s', async (_titre, partie, attendu) => {
    expect(await lire(livreAvec(partie), 'contrat')).toBe(attendu)
    const gardee = await garder(livreAvec(partie), 'contrat', 'neuf')
    expect(await lire(gardee, 'contrat')).toBe('neuf')
    expect([...(await textesDe(gardee)).keys()].filter((nom) => /customXml\/item\d/.test(nom))).toEqual(['customXml/item1.xml'])
  })

  it.each([
    ['tronquée', '<memoire xmlns="urn:mixite:memoire:1"><entree clef="contrat">a'],
    ['d’une version plus récente', '<memoire xmlns="urn:mixite:memoire:2"><entree clef="contrat">a</entree></memoire>'],
    ['d’une autre racine', '<souvenir xmlns="urn:mixite:memoire:1"/>'],
    ['à clef absente', '<memoire xmlns="urn:mixite:memoire:1"><entree>a</entree></memoire>'],
    ['à clef double', '<memoire xmlns="urn:mixite:memoire:1"><entree clef="a">1</entree><entree clef="a">2</entree></memoire>'],
    ['à élément inconnu', '<memoire xmlns="urn:mixite:memoire:1"><note clef="a">1</note></memoire>'],
    ['à entrée d’un autre espace', '<memoire xmlns="urn:mixite:memoire:1"><entree xmlns="urn:autre" clef="a">1</entree></memoire>'],
    ['à balises dans une entrée', '<memoire xmlns="urn:mixite:memoire:1"><entree clef="a"><b/>1</entree></memoire>'],
    ['à entités déclarées', '<!DOCTYPE a [<!ENTITY e "x">]><memoire xmlns="urn:mixite:memoire:1"><entree clef="a">&e;</entree></memoire>'],
  ])('refuse une partie %s, sans jamais l’écraser', async (_titre, partie) => {
    const octets = livreAvec(partie)
    const classeur = await ouvrirXlsx(octets)
    await refuse(classeur.lireMemoire('contrat'), 'memoire-illisible', 'lecture')
    await refuse(classeur.memoriser('contrat', 'neuf'), 'memoire-illisible', 'écriture')
    await refuse(classeur.memoriser('contrat', null), 'memoire-illisible', 'effacement')
    expect(Buffer.from(await classeur.enregistrer()).equals(octets)).toBe(true)
  })

  it('refuse de choisir entre deux parties à nous', async () => {
    const partie = '<memoire xmlns="urn:mixite:memoire:1"><entree clef="a">1</entree></memoire>'
    await refuse((await ouvrirXlsx(livreAvec(partie, partie))).lireMemoire('a'), 'memoire-illisible', 'deux parties')
  })

  it('reconnaît une partie dont seules les propriétés disent encore qu’elle est à nous', async () => {
    const gardee = await garder(livreAvec(), 'contrat', TEXTE)
    const parties = [...(await textesDe(gardee))].map(([nom, contenu]) => ({ nom, contenu: nom === 'customXml/item1.xml' ? '\0\0\0' : contenu }))
    await refuse((await ouvrirXlsx(fabriquerZip(parties))).lireMemoire('contrat'), 'memoire-illisible', 'contenu effacé')
  })

  it('refuse d’écrire dans un classeur signé', async () => {
    const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
    const classeur = await ouvrirXlsx(
      fabriquerLivre({ feuilles: [{ nom: 'S' }], relationsRacine: `<Relationship Id="rId9" Type="${signature}" Target="_xmlsignatures/o.sigs"/>` }),
    )
    await refuse(classeur.memoriser('contrat', TEXTE), 'classeur-signe', 'écriture')
    await refuse(classeur.mettreEnForme([{ plage: plageDe('S', 0, 0), gras: true }]), 'classeur-signe', 'mise en forme')
    expect(await classeur.lireMemoire('contrat')).toBeNull()
  })

  it('cite la partie par la relation qu’Excel attend', async () => {
    const relations = (await textesDe(await garder(livreAvec(), 'a', 'b'))).get('xl/_rels/workbook.xml.rels')
    expect(relations).toContain(`Type="${RELATION}"`)
    const propres = (await textesDe(await garder(livreAvec(), 'a', 'b'))).get('customXml/_rels/item1.xml.rels')
    expect(propres).toContain(`Type="${RELATION}Props" Target="itemProps1.xml"`)
  })
})
