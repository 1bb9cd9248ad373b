import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { ETAPES } from '../../src/taskpane/ecrans/contrat/etapes'
import { INTITULES } from '../../src/taskpane/ecrans/contrat/intitules'
import { PHRASES } from '../../src/textes/phrases'

const GUIDE = readFileSync('docs/guide-cms.md', 'utf8')
const CAPTURES = 'docs/captures'

/** Écrans d’un contrat, par le début de leurs phrases. */
const TITRE_D_ECRAN = /^volet\.(?:cadre|communes|contrat|hypotheses|objectifs|tables|ecritures|rediger|grilles)\.titre(?:-|$)/

/** Ce que le guide cite à la suite de `debut`, jusqu’à `fin`. */
function cites(motif: RegExp): readonly string[] {
  return [...GUIDE.matchAll(motif)].map(([, cite = '']) => cite.replace(/\s+/g, ' '))
}

/** Une phrase à trous, telle qu’elle peut s’afficher. */
function enMotif(phrase: string): RegExp {
  const morceaux = phrase.split(/\{[^}]*\}/).map((morceau) => morceau.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${morceaux.join('.+')}$`)
}

function phrase(id: string): string {
  const trouvee = PHRASES.get(id)
  if (trouvee === undefined) throw new Error(`phrase absente : ${id}`)
  return trouvee
}

describe('guide du contrat', () => {
  it('a une partie par étape du volet, dans leur ordre et sous leur titre', () => {
    const parties = cites(/^## \d+\. (.+)$/gm)
    expect(parties).toEqual(ETAPES.map((etape) => phrase(`volet.${INTITULES[etape].titre}`)))
  })

  it('nomme chaque écran du contrat', () => {
    const titres = [...PHRASES].filter(([id, texte]) => TITRE_D_ECRAN.test(id) && !texte.includes('{')).map(([, texte]) => texte)
    expect(titres.length).toBeGreaterThanOrEqual(ETAPES.length)
    expect(titres.filter((titre) => !GUIDE.includes(titre))).toEqual([])
  })

  it('ne met en gras que des mots de l’écran', () => {
    const motifs = [...PHRASES].filter(([id]) => /^(?:volet|atelier)\./.test(id)).map(([, texte]) => enMotif(texte))
    const gras = cites(/\*\*([^*]+)\*\*/g).filter((mot) => mot !== 'gras')
    // Une phrase qui n’est que trous admettrait n’importe quoi.
    const utiles = motifs.filter((motif) => !motif.test('mot absent de tout écran'))
    expect(gras.length).toBeGreaterThan(50)
    expect(gras.filter((mot) => !utiles.some((motif) => motif.test(mot)))).toEqual([])
  })

  it('ses liens internes mènent à une de ses parties', () => {
    const ancres = cites(/^#+ (.+)$/gm).map((titre) =>
      titre
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    const liens = cites(/\]\(#([^)]+)\)/g)
    expect(liens.length).toBeGreaterThan(0)
    expect(liens.filter((lien) => !ancres.includes(lien))).toEqual([])
  })

  it('chaque image a un texte de remplacement, et existe', () => {
    const images = [...GUIDE.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)]
    expect(images.filter(([, texte = '']) => texte.trim().length < 15).map(([, , chemin]) => chemin)).toEqual([])
    expect(images.map(([, , chemin = '']) => chemin).filter((chemin) => !existsSync(`docs/${chemin}`))).toEqual([])
  })

  it('chaque capture y est citée', () => {
    const citees = new Set(cites(/\(captures\/([^)]+)-480\.png\)/g))
    const noms = readdirSync(CAPTURES).map((fichier) => fichier.replace(/(?:-\d+)?\.png$/, ''))
    expect(noms.filter((nom) => !citees.has(nom))).toEqual([])
  })
})
