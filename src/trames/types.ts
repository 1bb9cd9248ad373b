import type { PeriodeTriennale } from '../regles'

/** D'où vient une colonne : écrite dans la trame type du guide, ou ajoutée pour que le tableau se calcule. */
export type OrigineDeColonne = 'trame' | 'proposé'

/** « fixe » : libellé ou nombre écrit d'avance ; « saisi ou calculé » : l'un des deux se saisit, l'autre se calcule. */
export type ModeDeColonne = 'fixe' | 'saisi' | 'calculé' | 'saisi ou calculé'

/** « mixte » : le type change d'une ligne à l'autre ; « liste » : plusieurs noms dans une case. */
export type TypeDeColonneDeTrame =
  | 'texte'
  | 'entier'
  | 'nombre'
  | 'pourcentage'
  | 'date'
  | 'booleen'
  | 'code'
  | 'liste'
  | 'liste de nombres'
  | 'mixte'

export interface ColonneDeTrame {
  /** Nom court, ASCII, unique dans la table. */
  readonly code: string
  /** Intitulé à la lettre, tel qu'il s'écrit en tête de colonne. */
  readonly intitule: string
  readonly type: TypeDeColonneDeTrame
  readonly origine: OrigineDeColonne
  readonly mode: ModeDeColonne
  readonly obligatoire: boolean
  /** Textes admis d'une colonne « code ». */
  readonly codes?: readonly string[]
  /** Nombres attendus ; un pourcentage y est une fraction (0,25 pour 25 %). */
  readonly nombres?: readonly number[]
  /** Condition que la valeur doit tenir, en clair : « 0 <= LS <= RP ». */
  readonly condition?: string
  /** Calcul de la valeur, en clair, ou règles qui la donnent. */
  readonly formule?: string
  readonly precision?: string
  /** Nombre de colonnes sous ce titre dans la trame, quand il n'est pas de une. */
  readonly largeur?: number
  /** Vrai quand l'intitulé ou les nombres attendus viennent d'une période que rien ne confirme encore. */
  readonly aVerifier?: boolean
}

/** Valeur écrite d'avance : un pourcentage est une fraction, `null` une case sans objet. */
export type ValeurFixe = number | string | null

/** Nombre qu'un point ouvert laisse discuter : celui de l'autre lecture. */
export interface AutreLecture {
  readonly point: string
  readonly colonne: string
  readonly valeur: number
}

export interface LigneDeTrame {
  /** Nom court, ASCII, unique dans la table. */
  readonly code: string
  readonly intitule: string
  /** Type des valeurs de la ligne, quand la colonne est « mixte » et que la trame le fixe. */
  readonly type?: 'entier' | 'pourcentage' | 'pourcentage ou sans objet'
  readonly mode?: ModeDeColonne
  readonly formule?: string
  readonly precision?: string
  /** Valeurs écrites d'avance, par code de colonne. */
  readonly valeurs?: Readonly<Record<string, ValeurFixe>>
  readonly autresLectures?: readonly AutreLecture[]
}

/** Un tableau de la trame type du contrat de mixité sociale (ou de l'annexe 1 du guide). */
export interface TableDeTrame {
  /** `TAB-13`. */
  readonly id: string
  readonly titre: string
  /** Endroit de la trame : « Article 2 ». */
  readonly place: string
  /** Règles que le tableau sert : `CMS-32`. */
  readonly regles: readonly string[]
  /** Origine des colonnes, en clair. */
  readonly origine: string
  /** Vrai quand la trame impose les colonnes d'origine « trame » : en ôter ou en renommer une se signale. */
  readonly imposee: boolean
  readonly colonnes: readonly ColonneDeTrame[]
  /** Lignes écrites d'avance ; vide quand l'utilisateur les ajoute. */
  readonly lignes: readonly LigneDeTrame[]
  /** Contenu de la ligne « Total », ou `null` : pas de ligne Total. */
  readonly total: string | null
  /** Champs demandés à côté du tableau. */
  readonly champsHorsTableau: readonly ColonneDeTrame[]
  readonly remarque: string | null
  readonly periode: PeriodeTriennale
  /** Vrai quand la période n'est pas confirmée : la trame publiée ne vaut que pour 2023-2025. */
  readonly aVerifier: boolean
}

/** Où un graphique prend ses nombres. */
export type SourceDeSerie =
  | { readonly de: 'table'; readonly table: string; readonly colonne: string }
  | { readonly de: 'règle'; readonly regle: string; readonly valeur: string }
  | { readonly de: 'années futures' }

export type FormeDeGraphique = 'courbe' | 'deux courbes' | 'courbe prolongée' | 'barres empilées'

export interface GraphiqueDeTrame {
  /** `GRA-01`. */
  readonly id: string
  readonly titre: string
  readonly forme: FormeDeGraphique
  readonly abscisses: SourceDeSerie
  readonly series: readonly SourceDeSerie[]
  /** Série tracée hors de l'empilement : elle recoupe les autres. */
  readonly serieAPart: SourceDeSerie | null
  readonly ligneRepere: { readonly titre: string; readonly source: SourceDeSerie } | null
  readonly conseil: string | null
  /** Ce que la trame en dit : demandé, à privilégier, possible… */
  readonly demande: string
}
