import { COMPRESSION_NODE } from '../../src/classeur/xlsx/zip/deflate-node'
import { ecrireZip, fabriquerEntree } from '../../src/classeur/xlsx/zip/ecrire-zip'
import { partiesDuLivre, PRINCIPAL } from '../../test/classeur/fabrique/livre'

const TITRES = [
  'Département', 'EPCI', 'Nom de la commune', 'Population municipale', 'Résidences principales', 'Logements sociaux', 'Taux de logements sociaux (%)',
  'Taux cible (%)', 'Logements sociaux manquants', 'Commune déficitaire', 'Taux de rattrapage avant CMS (%)', 'Objectifs 2023-2025 avant CMS',
  'Observation', 'Service',
  ...Array.from({ length: 20 }, (_, rang) => `Critère ${rang + 1}`),
  ...Array.from({ length: 14 }, (_, rang) => `Indicateur ${rang + 1}`),
  'Effectif 1', 'Effectif 2',
]
/** Textes que plusieurs communes partagent. */
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
 * Octets d'un classeur d'une feuille : titres, puis `lignes` communes de cinquante colonnes, sans faute. Douze colonnes d'inventaire et d'objectifs SRU, puis
 * trente-huit que l'audit ne connaît pas (textes, booléens, décimaux, entiers). Fabriqué par morceaux : le XML entier d'une grande feuille ne tiendrait pas
 * dans un texte.
 */
export async function fabriquerGrandClasseur(lignes: number): Promise<Uint8Array> {
  const partages = Array.from({ length: TEXTES }, (_, rang) => `Texte n° ${rang}`)
  const communes = Array.from({ length: lignes }, (_, rang) => `Commune n° ${rang + 1}`)
  const partagees = [...TITRES, ...partages, 'oui', ...communes]
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
    for (let i = debut; i < Math.min(lignes, debut + 1000); i += 1) texte += ecrireLigne(i + 2, composerLigne(alea, i))
    morceaux.push(Buffer.from(texte))
  }
  return morceaux
}

/** Une commune déficitaire, ses trois arrondis confondus : le taux cible de 25 % tombe juste sur des résidences multiples de quatre. */
function composerLigne(alea: () => number, rang: number): readonly string[] {
  const residences = 4 * (400 + Math.floor(alea() * 10_000))
  const sociaux = Math.floor(alea() * 0.25 * residences)
  const manquants = residences / 4 - sociaux
  const rattrapage = 100 * sociaux > 23 * residences ? 100 : 100 * sociaux >= 21 * residences ? 50 : 33
  const nombre = (valeur: number): string => `><v>${valeur}`
  const texte = (chaine: number): string => ` t="s"><v>${TITRES.length + chaine}`
  const partage = (): string => texte(Math.floor(alea() * TEXTES))
  return [
    partage(),
    partage(),
    texte(TEXTES + 1 + rang),
    nombre(2 * residences),
    nombre(residences),
    nombre(sociaux),
    nombre(Math.round((10_000 * sociaux) / residences) / 100),
    nombre(25),
    nombre(manquants),
    texte(TEXTES),
    nombre(rattrapage),
    nombre(Math.ceil((rattrapage * manquants) / 100)),
    partage(),
    partage(),
    ...Array.from({ length: 20 }, () => ` t="b"><v>${alea() < 0.3 ? 1 : 0}`),
    ...Array.from({ length: 14 }, () => nombre(Math.round(alea() * 1e6) / 1e4)),
    nombre(Math.floor(alea() * 2000)),
    nombre(Math.floor(alea() * 2000)),
  ]
}

function ecrireLigne(numero: number, cellules: readonly string[]): string {
  return `<row r="${numero}">${cellules.map((cellule, rang) => `<c r="${lettres(rang)}${numero}"${cellule}</v></c>`).join('')}</row>`
}

function lettres(rang: number): string {
  return rang < 26 ? String.fromCharCode(65 + rang) : `A${String.fromCharCode(39 + rang)}`
}
