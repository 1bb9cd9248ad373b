import type { Plage, Saisie } from '../../classeur/port'

export interface CaseAEcrire {
  /** Comptées à partir de 0 dans la feuille. */
  readonly ligne: number
  readonly colonne: number
  readonly saisie: Saisie
}

export interface RectangleAEcrire {
  readonly plage: Plage
  readonly saisies: readonly (readonly Saisie[])[]
}

/** Cellules d'une écriture au plus : entre deux, le travail se montre et s'arrête. */
const CELLULES_MAX = 4000

interface Suite {
  readonly ligne: number
  readonly colonne: number
  readonly saisies: readonly Saisie[]
}

/** Découpe des cellules, données dans l'ordre de lecture, en rectangles pleins : rien d'autre qu'elles n'est écrit. */
export function enRectangles(feuille: string, cases: readonly CaseAEcrire[]): readonly RectangleAEcrire[] {
  const rectangles: { readonly tete: Suite; readonly rangees: (readonly Saisie[])[] }[] = []
  let ouverts = new Map<number, (typeof rectangles)[number]>()
  let ligneOuverte = -1
  let suivants = new Map<number, (typeof rectangles)[number]>()
  for (const suite of enSuites(cases)) {
    if (suite.ligne !== ligneOuverte) {
      ouverts = suite.ligne === ligneOuverte + 1 ? suivants : new Map()
      suivants = new Map()
      ligneOuverte = suite.ligne
    }
    const ouvert = ouverts.get(suite.colonne)
    const prolonge =
      ouvert?.tete.saisies.length === suite.saisies.length && (ouvert.rangees.length + 1) * suite.saisies.length <= CELLULES_MAX
    const rectangle = prolonge && ouvert !== undefined ? ouvert : { tete: suite, rangees: [] }
    rectangle.rangees.push(suite.saisies)
    if (rectangle !== ouvert) rectangles.push(rectangle)
    suivants.set(suite.colonne, rectangle)
  }
  return rectangles.map(({ tete: { ligne, colonne, saisies }, rangees }) => ({
    plage: { feuille, ligne, colonne, lignes: rangees.length, colonnes: saisies.length },
    saisies: rangees,
  }))
}

/** Suites de cellules voisines d'une même ligne. */
function enSuites(cases: readonly CaseAEcrire[]): readonly Suite[] {
  const suites: { ligne: number; colonne: number; saisies: Saisie[] }[] = []
  for (const { ligne, colonne, saisie } of cases) {
    const derniere = suites.at(-1)
    if (derniere?.ligne === ligne && derniere.colonne + derniere.saisies.length === colonne) derniere.saisies.push(saisie)
    else suites.push({ ligne, colonne, saisies: [saisie] })
  }
  return suites
}
