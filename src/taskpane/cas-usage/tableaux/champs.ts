import { colonnesDeFeuille, TYPOLOGIES } from '../../../trames'
import type { ColonneDeTrame, LigneDeTrame, LigneSaisie, TableDeTrame } from '../../../trames'
import { dire } from '../../dire'

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
const LONGS = new Set('action attendus diff eng exc_motif f10 impact_plh methode note outils perio resultat synthese'.split(' '))
/** Colonnes « entier » qui peuvent décroître. */
const VARIATIONS = new Set(['drp'])
/** Colonnes que la table numérote d’elle-même quand on les laisse vides. */
const NUMEROTEES = new Set(['num'])
const ANNEE = /\bann[ée]es?\b/i

/** Noms que le contrat connaît, proposés là où une case en attend. */
export interface NomsProposes {
  /** Signataires et pilotes possibles. */
  readonly parties: readonly string[]
  readonly communes: readonly string[]
}

export const AUCUN_NOM: NomsProposes = { parties: [], communes: [] }

/** Cases à saisir d’une ligne, dans l’ordre de la table. `ligne` : celle que la trame a écrite d’avance, ou `null`. */
export function champsDeLigne(
  table: TableDeTrame,
  ligne: LigneDeTrame | null,
  noms: NomsProposes = AUCUN_NOM,
): readonly ChampDeSaisie[] {
  return colonnesDeFeuille(table).flatMap((colonne) => {
    const mode = colonne.mode === 'fixe' ? 'fixe' : (ligne?.mode ?? colonne.mode)
    if (mode === 'calculé' || (mode === 'fixe' && ligne !== null)) return []
    const proposes = mode === 'fixe' ? table.lignes.map(({ intitule }) => intitule) : nomsDe(colonne, noms)
    return [champDe(colonne, ligne, proposes)]
  })
}

/** Met le détail des typologies à la place du champ 7, que la feuille en compose ; un champ 7 déjà écrit reste, avant elles. */
export function detaillerTypologies(champs: readonly ChampDeSaisie[], ligne: LigneSaisie): readonly ChampDeSaisie[] {
  const details = champs.filter(({ code }) => TYPOLOGIES.some((typologie) => typologie.code === code))
  if (details.length === 0) return champs
  return champs
    .filter((champ) => !details.includes(champ))
    .flatMap((champ) => {
      if (champ.code !== 'f07') return [champ]
      return ligne['f07'] === undefined ? details : [champ, ...details]
    })
}

/** Champs à côté du tableau. */
export function champsHorsTableau(
  { champsHorsTableau: champs }: TableDeTrame,
  noms: NomsProposes = AUCUN_NOM,
): readonly ChampDeSaisie[] {
  return champs
    .filter(({ mode }) => mode !== 'calculé' && mode !== 'fixe')
    .map((colonne) => champDe(colonne, null, nomsDe(colonne, noms)))
}

/** Une commune se choisit parmi celles du contrat : nos fonctions et les totaux la cherchent par son nom. */
function nomsDe({ code, type }: ColonneDeTrame, { parties, communes }: NomsProposes): readonly string[] {
  if (type === 'liste') return parties
  return code === 'commune' ? communes : []
}

function champDe(colonne: ColonneDeTrame, ligne: LigneDeTrame | null, noms: readonly string[]): ChampDeSaisie {
  const typee = genreDe(colonne, ligne)
  const genre = typee === 'texte' && noms.length > 0 ? 'choix' : typee
  return {
    code: colonne.code,
    libelle: colonne.intitule,
    genre,
    obligatoire: colonne.obligatoire && !NUMEROTEES.has(colonne.code),
    options: genre === 'choix' ? (colonne.codes ?? noms) : genre === 'liste' ? noms : [],
    ferme: colonne.codes !== undefined,
    fractions: genre === 'pourcentage' ? (colonne.nombres ?? []) : [],
    aides: [colonne.precision, ligne?.precision, ...(NUMEROTEES.has(colonne.code) ? [dire('tables.d-office')] : [])].filter(
      (aide): aide is string => aide !== undefined,
    ),
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
