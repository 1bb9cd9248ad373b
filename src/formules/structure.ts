import { LANGUES, plier } from './langues'
import type { CodeLangue, NoeudStructure, Rubrique } from './types'

/** Morceau entre crochets (`texte` sans ses crochets), ou ce qui se trouve entre deux crochets. */
type Morceau = { readonly entreCrochets: boolean; readonly texte: string }

const RUBRIQUES: ReadonlyMap<string, Rubrique> = new Map(
  Object.values(LANGUES).flatMap(({ rubriques }) => [...rubriques].map(([code, ecriture]) => [plier(ecriture), code] as const)),
)

/** Longueur de `[…]` à partir de `debut`, l'apostrophe protégeant le caractère suivant ; `-1` si les crochets ne ferment pas. */
export function longueurEntreCrochets(texte: string, debut: number): number {
  let profondeur = 0
  for (let i = debut; i < texte.length; i++) {
    const signe = texte[i]
    if (signe === "'") i++
    else if (signe === '[') profondeur++
    else if (signe === ']' && --profondeur === 0) return i + 1 - debut
  }
  return -1
}

/** Récrit l'intérieur des crochets d'une langue à l'autre : `[#Tout];[RP]` → `[#All],[RP]`. */
export function traduireStructure(interieur: string, de: CodeLangue, vers: CodeLangue): string {
  const rubrique = RUBRIQUES.get(plier(interieur.trim()))
  if (rubrique !== undefined) return ecrireRubrique(rubrique, vers)
  if (!interieur.trimStart().startsWith('[')) return interieur
  return decouper(interieur)
    .map(({ entreCrochets, texte }) => {
      if (!entreCrochets) return texte.replaceAll(LANGUES[de].separateur, LANGUES[vers].separateur)
      const trouvee = RUBRIQUES.get(plier(texte.trim()))
      return `[${trouvee === undefined ? texte : ecrireRubrique(trouvee, vers)}]`
    })
    .join('')
}

/**
 * Lit l'intérieur des crochets, en écriture anglaise. Formes admises : vide, `Col`, `@`, `@Col`, `@[A]:[B]`, `#All`,
 * `[#Headers],[#Data],[A]:[B]`. Rend `null` pour une forme inconnue.
 */
export function lireStructure(interieur: string): Pick<NoeudStructure, 'rubriques' | 'colonnes'> | null {
  const texte = interieur.trim()
  if (texte === '') return { rubriques: [], colonnes: null }
  if (texte.startsWith('@')) {
    const suite = texte.slice(1).trim()
    if (suite === '') return { rubriques: ['cette-ligne'], colonnes: null }
    const lue = lireColonnesOuRubriques(suite)
    return lue === null || lue.rubriques.length > 0 ? null : { rubriques: ['cette-ligne'], colonnes: lue.colonnes }
  }
  const seule = RUBRIQUES.get(plier(texte))
  return seule === undefined ? lireColonnesOuRubriques(texte) : { rubriques: [seule], colonnes: null }
}

function lireColonnesOuRubriques(texte: string): Pick<NoeudStructure, 'rubriques' | 'colonnes'> | null {
  if (!texte.startsWith('[')) return /[[\]]/.test(texte.replace(/'./g, '')) ? null : uneColonne(deproteger(texte))
  const rubriques: Rubrique[] = []
  const colonnes: string[] = []
  const liens: string[] = []
  for (const { entreCrochets, texte: morceau } of decouper(texte)) {
    const rubrique = entreCrochets ? RUBRIQUES.get(plier(morceau.trim())) : undefined
    if (!entreCrochets) liens.push(morceau.trim())
    else if (rubrique !== undefined) rubriques.push(rubrique)
    else colonnes.push(deproteger(morceau))
  }
  const [de, a = de] = colonnes
  if (colonnes.length > 2 || liens.some((lien) => lien !== ',' && lien !== ':')) return null
  if ((colonnes.length === 2) !== (liens.at(-1) === ':')) return null
  return { rubriques, colonnes: de === undefined || a === undefined ? null : { de, a } }
}

function uneColonne(nom: string): Pick<NoeudStructure, 'rubriques' | 'colonnes'> {
  return { rubriques: [], colonnes: { de: nom, a: nom } }
}

function decouper(texte: string): Morceau[] {
  const morceaux: Morceau[] = []
  for (let i = 0; i < texte.length; ) {
    if (texte[i] === '[') {
      const longueur = longueurEntreCrochets(texte, i)
      if (longueur < 0) break
      morceaux.push({ entreCrochets: true, texte: texte.slice(i + 1, i + longueur - 1) })
      i += longueur
    } else {
      const suivant = texte.indexOf('[', i)
      const fin = suivant < 0 ? texte.length : suivant
      morceaux.push({ entreCrochets: false, texte: texte.slice(i, fin) })
      i = fin
    }
  }
  return morceaux
}

function ecrireRubrique(rubrique: Rubrique, langue: CodeLangue): string {
  return LANGUES[langue].rubriques.get(rubrique) ?? rubrique
}

/** `'#` et les autres signes protégés redeviennent eux-mêmes. */
function deproteger(nom: string): string {
  return nom.replace(/'(.)/gs, '$1')
}
