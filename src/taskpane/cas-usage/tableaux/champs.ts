import { colonnesDeFeuille } from '../../../trames'
import type { ColonneDeTrame, LigneDeTrame, TableDeTrame } from '../../../trames'

/** Façon dont une case se saisit. « libre » : texte, nombre ou pourcentage, selon ce qui est écrit. */
export type GenreDeChamp =
  | 'texte'
  | 'texte-long'
  | 'liste'
  | 'choix'
  | 'oui-non'
  | 'date'
  | 'annee'
  | 'entier'
  | 'variation'
  | 'nombre'
  | 'pourcentage'
  | 'libre'

/** Une case à remplir d’une ligne, ou un champ à côté du tableau. */
export interface ChampDeSaisie {
  /** Code de la colonne. */
  readonly code: string
  readonly libelle: string
  readonly genre: GenreDeChamp
  readonly obligatoire: boolean
  /** Textes d’un « choix » ou d’une « liste » ; vide sinon. */
  readonly options: readonly string[]
  /** Vrai si un « choix » n’admet que ses options. */
  readonly ferme: boolean
  /** Fractions admises d’un pourcentage ; vide : toutes. */
  readonly fractions: readonly number[]
  readonly aides: readonly string[]
}

/** Colonnes où l’on écrit plus qu’une ligne. */
const LONGS = new Set(
  'action attendus diff eng exc_motif f10 impact_plh methode note outils perio resultat synthese'.split(' '),
)
/** Colonnes « entier » qui peuvent décroître. */
const VARIATIONS = new Set(['drp'])
const ANNEE = /\bann[ée]es?\b/i

/** Cases à saisir d’une ligne, dans l’ordre de la table. `ligne` : celle que la trame a écrite d’avance, ou `null`. */
export function champsDeLigne(table: TableDeTrame, ligne: LigneDeTrame | null, noms: readonly string[]): readonly ChampDeSaisie[] {
  return colonnesDeFeuille(table).flatMap((colonne) => {
    const mode = colonne.mode === 'fixe' ? 'fixe' : (ligne?.mode ?? colonne.mode)
    if (mode === 'calculé' || (mode === 'fixe' && ligne !== null)) return []
    return [champDe(colonne, ligne, mode === 'fixe' ? table.lignes.map(({ intitule }) => intitule) : noms)]
  })
}

/** Champs à côté du tableau. */
export function champsHorsTableau({ champsHorsTableau: champs }: TableDeTrame, noms: readonly string[]): readonly ChampDeSaisie[] {
  return champs.filter(({ mode }) => mode !== 'calculé' && mode !== 'fixe').map((colonne) => champDe(colonne, null, noms))
}

function champDe(colonne: ColonneDeTrame, ligne: LigneDeTrame | null, noms: readonly string[]): ChampDeSaisie {
  const genre = genreDe(colonne, ligne)
  return {
    code: colonne.code,
    libelle: colonne.intitule,
    genre,
    obligatoire: colonne.obligatoire,
    options: genre === 'choix' ? (colonne.codes ?? noms) : genre === 'liste' ? noms : [],
    ferme: colonne.codes !== undefined,
    fractions: genre === 'pourcentage' ? (colonne.nombres ?? []) : [],
    aides: [colonne.precision, colonne.condition, ligne?.precision].filter((aide): aide is string => aide !== undefined),
  }
}

function genreDe(colonne: ColonneDeTrame, ligne: LigneDeTrame | null): GenreDeChamp {
  const { code, type, mode, intitule } = colonne
  switch (type) {
    case 'texte':
    case 'liste de nombres':
      return LONGS.has(code) ? 'texte-long' : 'texte'
    case 'code':
      return colonne.codes !== undefined || mode === 'fixe' ? 'choix' : 'texte'
    case 'liste':
      return 'liste'
    case 'booleen':
      return 'oui-non'
    case 'date':
      return 'date'
    case 'entier':
      return ANNEE.test(intitule) ? 'annee' : VARIATIONS.has(code) ? 'variation' : 'entier'
    case 'nombre':
      return 'nombre'
    case 'pourcentage':
      return 'pourcentage'
    case 'mixte':
      return genreMixte(ligne)
  }
}

function genreMixte(ligne: LigneDeTrame | null): GenreDeChamp {
  if (ligne?.type === 'entier') return 'entier'
  return ligne?.type === 'pourcentage' ? 'pourcentage' : 'libre'
}
