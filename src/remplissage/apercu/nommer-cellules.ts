import { ecrireNomDeFeuille, ecrireRectangle } from '../../classeur/adresse'
import { nommer } from '../../trames'

interface Case {
  /** Comptées à partir de 0 dans la feuille. */
  readonly ligne: number
  readonly colonne: number
}

interface Suite {
  readonly ligne: number
  readonly colonne: number
  lignes: number
  colonnes: number
}

/** Cellules d'une feuille nommées par plages, la feuille une fois : `'TAB-04'!E3:E7, G3`. */
export function nommerCellules(feuille: string, cases: readonly Case[]): string {
  const plages = enPlages(cases).map(ecrireRectangle)
  return plages.length === 0 ? '' : `${ecrireNomDeFeuille(feuille)}!${nommer(plages)}`
}

/** Suites verticales, puis celles de colonnes voisines et de mêmes lignes réunies ; dans l'ordre de lecture. */
function enPlages(cases: readonly Case[]): readonly Suite[] {
  const ordonnees = [...cases].sort((a, b) => a.colonne - b.colonne || a.ligne - b.ligne)
  const suites: Suite[] = []
  for (const { ligne, colonne } of ordonnees) {
    const suite = suites.at(-1)
    if (suite?.colonne === colonne && ligne < suite.ligne + suite.lignes) continue
    if (suite?.colonne === colonne && ligne === suite.ligne + suite.lignes) suite.lignes += 1
    else suites.push({ ligne, colonne, lignes: 1, colonnes: 1 })
  }
  const plages: Suite[] = []
  for (const suite of suites) {
    const voisine = plages.find(
      ({ ligne, colonne, lignes, colonnes }) =>
        ligne === suite.ligne && lignes === suite.lignes && colonne + colonnes === suite.colonne,
    )
    if (voisine === undefined) plages.push(suite)
    else voisine.colonnes += 1
  }
  return plages.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne)
}
