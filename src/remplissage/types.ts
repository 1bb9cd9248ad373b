import type { Message } from '../regles'
import type { Plage, Saisie, Valeur } from '../classeur/port'
import type { GraphiqueDecrit, Remplissage } from '../trames'

/** Nouvelle : la cellule était vide. Changée : elle portait autre chose. Gardée : elle porte déjà ce qu'on y mettrait. */
export type SortDeCellule = 'nouvelle' | 'changee' | 'gardee'

export interface CelluleApercue {
  /** Comptées à partir de 0 dans la feuille. */
  readonly ligne: number
  readonly colonne: number
  readonly sort: SortDeCellule
  readonly avant: { readonly valeur: Valeur; readonly formule: string | null }
  readonly apres: { readonly valeur: Valeur; readonly formule: string | null }
}

export interface FeuilleApercue {
  readonly nom: string
  /** Vrai si la feuille sera ajoutée. */
  readonly absente: boolean
  readonly plage: Plage
  /** Toutes les cellules du rectangle qui portent ou porteront quelque chose, dans l'ordre de lecture. */
  readonly cellules: readonly CelluleApercue[]
  readonly saisies: readonly (readonly Saisie[])[]
  /** Plages remplies au-delà du rectangle (une table allongée à la main) : jamais touchées, toujours dites. */
  readonly alentour: readonly Plage[]
}

/** Ce qu'une écriture ferait ; rien n'est encore modifié. */
export interface ApercuDeRemplissage {
  readonly table: string
  /** Ce qui a été aperçu, pour relire et recalculer au moment d'écrire. */
  readonly remplissage: Remplissage
  /** Vrai si les cellules calculées reçoivent leur valeur au lieu de leur formule. */
  readonly valeurs: boolean
  /** Faux quand une donnée manque, qu'un résultat n'est pas établi ou qu'une règle n'est pas tenue. */
  readonly complet: boolean
  readonly feuilles: readonly FeuilleApercue[]
  /** Ceux qui sont à poser : absents de leur feuille, ou posés autrement. */
  readonly graphiques: readonly GraphiqueDecrit[]
  /** Ce qui interdit d'écrire (feuille protégée, cellules fusionnées…) ; chaque phrase dit quoi faire. */
  readonly empechements: readonly Message[]
  /** Ce qu'il faut savoir avant d'écrire (lignes masquées, filtre, tableau allongé à la main…). */
  readonly avertissements: readonly Message[]
  /** Données manquantes, hypothèses prises, alertes et refus de nos fonctions. */
  readonly constats: readonly Message[]
}

/** Que faire des cellules changées ; les nouvelles s'écrivent toujours, les gardées jamais. */
export type Accord = 'remplacer' | 'garder'

/** Suivi d'un long travail. */
export interface Suivi {
  /** Part faite, de 0 à 1. */
  readonly progresser?: (part: number) => void
  /** Arrête au prochain pas ; ce qui était écrit est remis. */
  readonly signal?: AbortSignal
}

export interface Ecriture {
  /** Unique dans la session. */
  readonly id: number
  readonly table: string
  /** Toutes les tables, quand l'écriture en réunit plusieurs. */
  readonly tables?: readonly string[]
  /** Commune dont la table est la sienne ; absente pour une table du contrat entier. */
  readonly commune?: string
  /** Cellules écrites. */
  readonly cellules: number
  readonly feuillesAjoutees: readonly string[]
  readonly feuilles: readonly string[]
}

export type ResultatDEcriture =
  | { readonly genre: 'ecrite'; readonly ecriture: Ecriture }
  | { readonly genre: 'rien' }
  | { readonly genre: 'accord-requis'; readonly apercu: ApercuDeRemplissage }
  | { readonly genre: 'empechee'; readonly apercu: ApercuDeRemplissage }
  | { readonly genre: 'interrompue' }

export type ResultatDeRemise =
  | { readonly genre: 'remise'; readonly cellules: number }
  /** Cellules changées depuis par l'utilisateur : rien n'est touché sans `malgre`. */
  | { readonly genre: 'changee'; readonly cellules: readonly string[] }
  | { readonly genre: 'absente' }

/** Une colonne neuve de valeurs, titre en tête : de quoi l'écrire, puis la reconnaître pour la remettre. */
export interface ColonneAEcrire {
  /** Nom de l'écriture dans le journal. */
  readonly table: string
  /** Une seule colonne, titre compris. */
  readonly place: Plage
  /** Contenu de la cellule de ce rang, le titre au rang 0 ; `null` la laisse vide. */
  readonly valeur: (rang: number) => Valeur
}

export type ResultatDeColonne =
  | { readonly genre: 'ecrite'; readonly ecriture: Ecriture }
  /** Une cellule de la place est remplie : rien n'est écrit. */
  | { readonly genre: 'occupee'; readonly cellule: string }
  | { readonly genre: 'interrompue' }

/** Une seule cellule à changer, telle qu'on l'a montrée. */
export interface CelluleAEcrire {
  /** Nom de l'écriture dans le journal. */
  readonly table: string
  readonly lieu: Plage
  readonly avant: { readonly valeur: Valeur; readonly formule: string | null }
  readonly saisie: Saisie
}

export type ResultatDeCellule =
  | { readonly genre: 'ecrite'; readonly ecriture: Ecriture }
  /** La cellule ne porte plus ce qui a été montré : rien n'est écrit. */
  | { readonly genre: 'changee'; readonly cellule: string }

/** Les dix dernières écritures du volet dans ce classeur, de la plus récente à la plus ancienne. */
export interface Journal {
  ecritures(): readonly Ecriture[]
  /** Prévient à chaque écriture et à chaque remise. */
  surChangement(rappel: () => void): () => void
  /**
   * Relit le classeur, compare à l'aperçu et écrit tout ou rien. `accord` est exigé dès qu'une cellule change ; un aperçu périmé
   * revient à jour (`accord-requis`).
   */
  ecrire(apercu: ApercuDeRemplissage, accord: Accord | null, suivi?: Suivi): Promise<ResultatDEcriture>
  /**
   * Écrit une colonne là où tout est vide, par morceaux, tout ou rien : arrêtée ou refusée, elle laisse la place vide.
   * @throws ErreurClasseur, ErreurDeRemplissage `colonne-alteree` si une cellule ne garde pas ce qu'on y met
   */
  ecrireColonne(colonne: ColonneAEcrire, suivi?: Suivi): Promise<ResultatDeColonne>
  /**
   * Relit une cellule et la change si elle porte encore ce qui a été montré ; son style reste.
   * @throws ErreurClasseur, ErreurDeRemplissage `cellule-alteree` si elle ne garde pas ce qu'on y met ; rien n'est alors écrit
   */
  ecrireCellule(cellule: CelluleAEcrire): Promise<ResultatDeCellule>
  /** Remet ce qu'une écriture a changé. `malgre` remet aussi les cellules que l'utilisateur a changées depuis. */
  remettre(id: number, malgre?: boolean): Promise<ResultatDeRemise>
}
