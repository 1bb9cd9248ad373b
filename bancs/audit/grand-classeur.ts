import { COMPRESSION_NODE } from '../../src/classeur/xlsx/zip/deflate-node'
import { ecrireZip, fabriquerEntree } from '../../src/classeur/xlsx/zip/ecrire-zip'
import { partiesDuLivre, PRINCIPAL } from '../../test/classeur/fabrique/livre'

const TITRES = [
  'Code INSEE', 'Commune', 'EPCI', 'Département', 'Observation',
  ...Array.from({ length: 20 }, (_, rang) => `Critère ${rang + 1}`),
  ...Array.from({ length: 15 }, (_, rang) => `Indicateur ${rang + 1}`),
  'Population', 'Résidences principales', 'Logements sociaux', 'Logements manquants',
  ...Array.from({ length: 6 }, (_, rang) => `Effectif ${rang + 1}`),
]
/** Textes différents du classeur. */
const TEXTES = 500

/** 0 à 1, toujours la même suite (mulberry32). */
function tirage(graine: number): () => number {
  let s = graine
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Octets d'un classeur d'une feuille : titres, puis `lignes` communes de cinquante colonnes (cinq textes partagés, vingt booléens, quinze décimaux, dix
 * entiers), sans faute. Fabriqué par morceaux : le XML entier d'une grande feuille ne tiendrait pas dans un texte.
 */
export async function fabriquerGrandClasseur(lignes: number): Promise<Uint8Array> {
  const partagees = [...TITRES, ...Array.from({ length: TEXTES }, (_, rang) => `Texte n° ${rang}`)]
  const debut = Buffer.from(`<worksheet xmlns="${PRINCIPAL}"><sheetData>`)
  const feuille = Buffer.concat([debut, ...ecrireFeuille(lignes), Buffer.from('</sheetData></worksheet>')])
  const parties = partiesDuLivre({ feuilles: [{ nom: 'Communes' }], chaines: partagees }).map(({ nom, contenu }) =>
    nom.endsWith('sheet1.xml') ? { nom, octets: feuille } : { nom, octets: Buffer.from(contenu) },
  )
  return ecrireZip(await Promise.all(parties.map(({ nom, octets }) => fabriquerEntree(nom, octets, COMPRESSION_NODE))))
}

function ecrireFeuille(lignes: number): Buffer[] {
  const alea = tirage(45)
  const morceaux = [Buffer.from(ecrireLigne(1, TITRES.map((_, rang) => ` t="s"><v>${rang}`)))]
  for (let debut = 0; debut < lignes; debut += 1000) {
    let texte = ''
    for (let i = debut; i < Math.min(lignes, debut + 1000); i += 1) texte += ecrireLigne(i + 2, composerLigne(alea))
    morceaux.push(Buffer.from(texte))
  }
  return morceaux
}

function composerLigne(alea: () => number): readonly string[] {
  const residences = 1500 + Math.floor(alea() * 40_000)
  const sociaux = Math.floor(alea() * 0.3 * residences)
  const manquants = Math.max(0, Math.ceil(residences / 4) - sociaux)
  const entier = (): string => `><v>${Math.floor(alea() * 2000)}`
  return [
    ...Array.from({ length: 5 }, () => ` t="s"><v>${TITRES.length + Math.floor(alea() * TEXTES)}`),
    ...Array.from({ length: 20 }, () => ` t="b"><v>${alea() < 0.3 ? 1 : 0}`),
    ...Array.from({ length: 15 }, () => `><v>${Math.round(alea() * 1e6) / 1e4}`),
    `><v>${2 * residences}`,
    `><v>${residences}`,
    `><v>${sociaux}`,
    `><v>${manquants}`,
    ...Array.from({ length: 6 }, entier),
  ]
}

function ecrireLigne(numero: number, cellules: readonly string[]): string {
  return `<row r="${numero}">${cellules.map((cellule, rang) => `<c r="${lettres(rang)}${numero}"${cellule}</v></c>`).join('')}</row>`
}

function lettres(rang: number): string {
  return rang < 26 ? String.fromCharCode(65 + rang) : `A${String.fromCharCode(39 + rang)}`
}
