import type { Enregistrement, Separateur } from './enregistrements'
import { lireEnregistrements } from './enregistrements'

const SEPARATEURS: readonly Separateur[] = [';', ',', '\t']
const ECHANTILLON = 60

/** Un séparateur qui donne plus de colonnes et convient à la plupart des lignes ne s'écarte pas d'office. */
const MAJORITE = 0.5

/** `null` : une seule colonne, rien à séparer. `discutes` : plusieurs conviennent, le premier donnant plus de colonnes. */
export interface ChoixDeSeparateur {
  readonly separateur: Separateur | null
  readonly discutes: readonly Separateur[]
}

interface Essai {
  readonly separateur: Separateur
  readonly colonnes: number
  /** Part des lignes qui ont autant de cellules que l'en-tête. */
  readonly regularite: number
}

export function estLigneVide({ cellules }: Enregistrement): boolean {
  return cellules.every((cellule) => cellule.trim() === '')
}

/**
 * Reconnaît le séparateur sur les premières lignes : celui qui donne le même nombre de cellules partout, et le plus de
 * colonnes. Rend `ambigu` quand rien ne départage deux séparateurs : c'est à l'utilisateur de dire lequel.
 */
export function reconnaitreSeparateur(texte: string): ChoixDeSeparateur | 'ambigu' {
  const essais = SEPARATEURS.map((separateur) => essayer(texte, separateur)).filter(({ colonnes }) => colonnes > 1)
  const reguliers = essais.filter(({ regularite }) => regularite === 1).sort((a, b) => b.colonnes - a.colonnes)
  const [premier, second] = reguliers.length > 0 ? reguliers : [...essais].sort((a, b) => b.regularite - a.regularite)
  if (premier === undefined) return { separateur: null, discutes: [] }
  if (second !== undefined && second.colonnes === premier.colonnes && second.regularite === premier.regularite) return 'ambigu'
  if (essais.some(({ colonnes, regularite }) => colonnes > premier.colonnes && regularite > MAJORITE)) return 'ambigu'
  return { separateur: premier.separateur, discutes: reguliers.length > 1 ? reguliers.map(({ separateur }) => separateur) : [] }
}

function essayer(texte: string, separateur: Separateur): Essai {
  const { enregistrements, texteApresGuillemet } = lireEnregistrements(texte, separateur, ECHANTILLON)
  const pleins = enregistrements.filter((enregistrement) => !estLigneVide(enregistrement))
  const colonnes = pleins[0]?.cellules.length ?? 0
  const egales = pleins.filter(({ cellules }) => cellules.length === colonnes).length
  return { separateur, colonnes, regularite: texteApresGuillemet.length > 0 ? 0 : egales / pleins.length }
}
