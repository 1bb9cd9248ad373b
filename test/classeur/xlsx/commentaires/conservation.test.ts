import type { CommentaireDeCellule } from '../../../../src/classeur/port'
import { signerCommentaire } from '../../../../src/classeur/signer-commentaire'
import { ouvrirXlsx } from '../../../../src/classeur/xlsx'
import { lireArbre } from '../../../../src/classeur/xlsx/xml/arbre'
import { refuse } from '../../affirmer'
import { COMMENTAIRES_D_EXCEL, COMMENTE, DESSIN_HERITE } from '../../fabrique/commentaires'
import { CORPUS } from '../../fabrique/corpus'
import { AVEC_DESSINS } from '../../fabrique/dessins'
import { fabriquerLivre } from '../../fabrique/livre'
import { partiesChangees, textesDe } from '../../fabrique/parties'
import { fautesDuPaquet } from '../../fabrique/verifier-paquet'

const SUITE = ['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'AlternateContent', 'controls', 'webPublishItems', 'tableParts', 'extLst']
/** Les seules parties qu'un commentaire de la première feuille touche. */
const PERMISES = /^(?:\[Content_Types\]|xl\/worksheets\/sheet1|xl\/comments\d)\.xml$|\/_rels\/sheet1\.xml\.rels$|^xl\/drawings\/vmlDrawing1\.vml$/

const DEUX: readonly CommentaireDeCellule[] = [
  { ligne: 0, colonne: 0, texte: 'Règle SRU-02 : « 3 < 4 »' },
  { ligne: 8, colonne: 5, texte: 'Règle COM-01\nà vérifier' },
]

async function commenter(octets: Uint8Array, feuille: string, commentaires: readonly CommentaireDeCellule[]): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.poserCommentaires(feuille, commentaires)
  return classeur.enregistrer()
}

async function toutOter(octets: Uint8Array, feuille: string): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  await classeur.oterCommentaires(feuille, await classeur.commentaires(feuille))
  return classeur.enregistrer()
}

function compter(texte: string, motif: RegExp): number {
  return [...texte.matchAll(motif)].length
}

describe.each([...CORPUS])('commentaires posés dans le classeur %s', (_titre, octets) => {
  it('n’ajoutent que leurs parties, bien formées, citées et déclarées ; deux enregistrements identiques', async () => {
    const classeur = await ouvrirXlsx(octets)
    const nom = (await classeur.feuilles())[0]?.nom ?? ''
    const fautesDAvant = await fautesDuPaquet(octets)
    expect(await classeur.poserCommentaires(nom, DEUX)).toEqual([])
    const apres = await classeur.enregistrer()
    expect(Buffer.from(await classeur.enregistrer()).equals(apres)).toBe(true)
    expect((await fautesDuPaquet(apres)).filter((faute) => !fautesDAvant.includes(faute))).toEqual([])
    expect(partiesChangees(octets, apres).filter((partie) => !PERMISES.test(partie))).toEqual([])
    expect(await (await ouvrirXlsx(apres)).commentaires(nom)).toEqual(DEUX)
    const [feuilleAvant = '', feuilleApres = ''] = await Promise.all(
      [octets, apres].map(async (fichier) => (await textesDe(fichier)).get('xl/worksheets/sheet1.xml')),
    )
    expect(feuilleApres.replace(/<[a-z]*:?legacyDrawing xmlns:r="[^"]*" r:id="rId\d+"\/>/, '')).toBe(feuilleAvant)
    const { enfants } = lireArbre(feuilleApres.replace(/^\ufeff/, ''), 'feuille')
    const place = enfants.findIndex(({ local }) => local === 'legacyDrawing')
    expect(place).toBeGreaterThan(0)
    expect(enfants.slice(0, place).some(({ local }) => SUITE.includes(local))).toBe(false)
    expect(enfants.slice(place + 1).every(({ local }) => SUITE.includes(local))).toBe(true)
  })

  it('posés puis ôtés avant l’enregistrement, ne laissent aucune trace ; ôtés après, il ne reste ni partie ni citation', async () => {
    const classeur = await ouvrirXlsx(octets)
    const nom = (await classeur.feuilles())[0]?.nom ?? ''
    await classeur.poserCommentaires(nom, DEUX)
    await classeur.oterCommentaires(nom, DEUX)
    expect(Buffer.from(await classeur.enregistrer()).equals(octets)).toBe(true)
    const apres = await toutOter(await commenter(octets, nom, DEUX), nom)
    const [avant, reste] = [await textesDe(octets), await textesDe(apres)]
    const differentes = [...reste].filter(([partie, texte]) => avant.get(partie) !== texte).map(([partie]) => partie)
    expect(differentes.filter((partie) => !partie.endsWith('sheet1.xml.rels'))).toEqual([])
    expect([...avant.keys()].filter((partie) => !reste.has(partie))).toEqual([])
  })
})

describe('feuille que quelqu’un a déjà commentée', () => {
  it('laisse la note, le fil et le fil sans copie, et le dit ; ne les prend pas pour siens', async () => {
    const classeur = await ouvrirXlsx(COMMENTE)
    const cellules = [[1, 1], [2, 2], [3, 3], [4, 4]].map(([ligne = 0, colonne = 0]) => ({ ligne, colonne, texte: 'x' }))
    expect(await classeur.poserCommentaires('Suivi', cellules)).toEqual([[1, 1], [2, 2], [3, 3]].map(([ligne, colonne]) => ({ ligne, colonne })))
    expect(await classeur.commentaires('Suivi')).toEqual([{ ligne: 4, colonne: 4, texte: 'x' }])
    await classeur.oterCommentaires('Suivi', cellules)
    expect(Buffer.from(await classeur.enregistrer()).equals(COMMENTE)).toBe(true)
  })

  it('complète ses parties sans changer un octet de ce qui y est, sous un numéro de forme libre', async () => {
    const apres = await commenter(COMMENTE, 'Suivi', DEUX)
    expect(partiesChangees(COMMENTE, apres)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'])
    const textes = await textesDe(apres)
    const [commentaires = '', dessin = ''] = [textes.get('xl/comments1.xml'), textes.get('xl/drawings/vmlDrawing1.vml')]
    expect(commentaires.replace('<author>Mixité</author>', '').replace(/<comment ref="(?:A1|F9)"[\s\S]*?<\/comment>/g, '')).toBe(COMMENTAIRES_D_EXCEL)
    expect(commentaires).toContain(`<comment ref="A1" authorId="2" shapeId="0"><text><t xml:space="preserve">Règle SRU-02 : « 3 &lt; 4 »`)
    expect(dessin.startsWith(DESSIN_HERITE.slice(0, -'</xml>'.length))).toBe(true)
    expect(dessin).toContain('id="_x0000_s4099"')
    expect(dessin).toContain('id="_x0000_s4100"')
    expect(compter(dessin, /<v:shapetype\b/g)).toBe(1)
  })

  it('ôte les siens et rend aux parties leur texte, à l’auteur près', async () => {
    const apres = await toutOter(await commenter(COMMENTE, 'Suivi', DEUX), 'Suivi')
    const textes = await textesDe(apres)
    expect(textes.get('xl/drawings/vmlDrawing1.vml')).toBe(DESSIN_HERITE)
    expect(textes.get('xl/comments1.xml')?.replace('<author>Mixité</author>', '')).toBe(COMMENTAIRES_D_EXCEL)
  })

  it('garde le bouton d’une feuille sans commentaire, fût-il sur la même cellule', async () => {
    const sur = [{ ligne: 4, colonne: 0, texte: 'Règle SRU-02' }]
    const avec = await commenter(COMMENTE, 'Bouton', sur)
    expect(partiesChangees(COMMENTE, avec)).toEqual([
      '[Content_Types].xml', 'xl/comments2.xml', 'xl/drawings/vmlDrawing2.vml', 'xl/worksheets/_rels/sheet4.xml.rels',
    ])
    const [avant, apres] = [await textesDe(COMMENTE), await textesDe(await toutOter(avec, 'Bouton'))]
    expect(apres).toEqual(avant)
  })

  it('remplace le sien : une seule note, une seule forme par cellule', async () => {
    const une = await commenter(COMMENTE, 'Suivi', DEUX)
    const deux = await commenter(une, 'Suivi', [{ ligne: 0, colonne: 0, texte: 'second' }])
    const textes = await textesDe(deux)
    expect(compter(textes.get('xl/comments1.xml') ?? '', /<comment ref="A1"/g)).toBe(1)
    expect(compter(textes.get('xl/drawings/vmlDrawing1.vml') ?? '', /<x:Row>0<\/x:Row><x:Column>0</g)).toBe(1)
    expect(compter(textes.get('xl/comments1.xml') ?? '', /<author>Mixité/g)).toBe(1)
    expect(await (await ouvrirXlsx(deux)).commentaires('Suivi')).toEqual([DEUX[1], { ligne: 0, colonne: 0, texte: 'second' }])
  })

  it('ne touche plus un commentaire que quelqu’un a retouché', async () => {
    const signe = signerCommentaire('Règle SRU-02')
    const textes = await textesDe(await commenter(fabriquerLivre({ feuilles: [{ nom: 'F' }] }), 'F', [{ ligne: 0, colonne: 0, texte: 'Règle SRU-02' }]))
    const avec = (contenu: string): Uint8Array =>
      fabriquerLivre({
        feuilles: [{ nom: 'F', relations: { rId1: ['comments', '../comments1.xml'] } }],
        types: [['/xl/comments1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml']],
        parties: [{ nom: 'xl/comments1.xml', contenu: (textes.get('xl/comments1.xml') ?? '').replace(signe, contenu) }],
      })
    expect(await (await ouvrirXlsx(avec(signe))).commentaires('F')).toEqual([{ ligne: 0, colonne: 0, texte: 'Règle SRU-02' }])
    for (const retouche of [`${signe}\nvu avec la DDT`, signe.replace('SRU-02', 'SRU-03'), `Agent : ${signe}`, 'Règle SRU-02']) {
      const classeur = await ouvrirXlsx(avec(retouche))
      expect(await classeur.commentaires('F')).toEqual([])
      expect(await classeur.poserCommentaires('F', [{ ligne: 0, colonne: 0, texte: 'autre' }])).toEqual([{ ligne: 0, colonne: 0 }])
    }
    // Un autre logiciel peut rendre autrement les fins de ligne.
    expect(await (await ouvrirXlsx(avec(signe.replaceAll('\n', '&#13;\n')))).commentaires('F')).toHaveLength(1)
  })
})

describe('refus et voisinages', () => {
  it('refuse une feuille dont les objets sont protégés, pas une feuille protégée qui les laisse libres', async () => {
    const classeur = await ouvrirXlsx(COMMENTE)
    await refuse(classeur.poserCommentaires('Protégée', DEUX), 'feuille-protegee', 'pose')
    await refuse(classeur.oterCommentaires('Protégée', DEUX), 'feuille-protegee', 'retrait')
    expect(await classeur.poserCommentaires('libre', DEUX)).toEqual([])
  })

  it('cite son dessin hérité après le dessin, devant l’alternative des contrôles', async () => {
    const apres = await commenter(await commenter(AVEC_DESSINS, 'Autre', DEUX), 'Suivi', DEUX)
    expect(await fautesDuPaquet(apres)).toEqual([])
    const textes = await textesDe(apres)
    expect(textes.get('xl/worksheets/sheet1.xml')).toMatch(/<drawing r:id="rId1"\/><legacyDrawing [^>]*\/><\/worksheet>$/)
    expect(textes.get('xl/worksheets/sheet2.xml')).toMatch(/<\/headerFooter><legacyDrawing [^>]*\/><mc:AlternateContent/)
    expect([...textes.keys()].filter((partie) => /comments\d|vmlDrawing\d/.test(partie)).sort()).toEqual([
      'xl/comments1.xml', 'xl/comments2.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/drawings/vmlDrawing2.vml',
    ])
  })
})
