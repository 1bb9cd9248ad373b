import { existsSync, readdirSync } from 'node:fs'
import { PHRASES } from '../../src/textes/phrases'
import { cites, enMotif, GUIDES, lireGuide } from './guide'

const CAPTURES = 'docs/captures'

describe.each(GUIDES)('%s', (chemin) => {
  const guide = lireGuide(chemin)

  it('ne met en gras que des mots de l’écran', () => {
    const motifs = [...PHRASES].filter(([id]) => /^(?:volet|atelier)\./.test(id)).map(([, texte]) => enMotif(texte))
    const gras = cites(guide, /\*\*([^*]+)\*\*/g).filter((mot) => mot !== 'gras')
    // Une phrase qui n’est que trous admettrait n’importe quoi.
    const utiles = motifs.filter((motif) => !motif.test('mot absent de tout écran'))
    expect(gras.length).toBeGreaterThan(30)
    expect(gras.filter((mot) => !utiles.some((motif) => motif.test(mot)))).toEqual([])
  })

  it('ses liens internes mènent à une de ses parties', () => {
    const ancres = cites(guide, /^#+ (.+)$/gm).map((titre) =>
      titre
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    const liens = cites(guide, /\]\(#([^)]+)\)/g)
    expect(liens.length).toBeGreaterThan(0)
    expect(liens.filter((lien) => !ancres.includes(lien))).toEqual([])
  })

  it('chaque image a un texte de remplacement, et existe', () => {
    const images = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
    expect(images.filter(([, texte = '']) => texte.trim().length < 15).map(([, , image]) => image)).toEqual([])
    expect(images.map(([, , image = '']) => image).filter((image) => !existsSync(`docs/${image}`))).toEqual([])
  })
})

it('chaque capture est citée par un guide', () => {
  const citees = new Set(GUIDES.flatMap((chemin) => cites(lireGuide(chemin), /\(captures\/([^)]+)-480\.png\)/g)))
  const noms = readdirSync(CAPTURES).map((fichier) => fichier.replace(/(?:-\d+)?\.png$/, ''))
  expect(noms.filter((nom) => !citees.has(nom))).toEqual([])
})
