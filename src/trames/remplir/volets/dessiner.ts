import { trouverGraphique } from '../../graphiques'
import type { FeuilleDecrite, GraphiqueDecrit, SerieDecrite } from '../types'

export interface Dessin {
  /** `GRA-01`. */
  readonly id: string
  /** Texte de remplacement. */
  readonly description: string
  /** Colonne des abscisses, à partir de 0. */
  readonly abscisses: number
  readonly series: readonly {
    readonly colonne: number
    readonly genre: SerieDecrite['genre']
    readonly pointille?: boolean
    /** Le titre de la colonne par défaut. */
    readonly titre?: string
  }[]
  /** Première ligne dessinée et nombre de lignes. */
  readonly ligne: number
  readonly lignes: number
  readonly format: string
  /** Rang du graphique parmi ceux de la feuille : ils se posent l'un sous l'autre. */
  readonly rang: number
}

const LARGEUR = 8
const HAUTEUR = 18

/** Graphique de la trame, ses séries prises dans une feuille décrite ; posé à droite de tout ce qu'elle porte, pour ne rien couvrir. */
export function dessiner({ nom, cellules, colonnes }: FeuilleDecrite, dessin: Dessin): GraphiqueDecrit {
  const { id, description, abscisses, series, ligne, lignes, format, rang } = dessin
  const titre = trouverGraphique(id)?.titre
  if (titre === undefined) throw new Error(`graphique sans description : ${id}`)
  const plage = (colonne: number) => ({ feuille: nom, ligne, colonne, lignes, colonnes: 1 })
  return {
    nom: id,
    titre,
    description,
    abscisses: plage(abscisses),
    series: series.map(({ colonne, genre, pointille = false, titre: propre }) => ({
      titre: propre ?? String(cellules[0]?.[colonne] ?? ''),
      valeurs: plage(colonne),
      genre,
      ...(pointille ? { pointille } : {}),
    })),
    format,
    place: { feuille: nom, ligne: rang * (HAUTEUR + 1), colonne: colonnes.length + 1, lignes: HAUTEUR, colonnes: LARGEUR },
  }
}
