import type { Message, Resultat } from '../regles'

/** Valeur d'une cellule telle qu'une porte (Excel, fichier, JSON) la remet ; `null` = vide ou omis. */
export type Brut = number | string | boolean | null
/** Argument d'une fonction : une valeur, ou une plage en tableau de lignes. */
export type ArgumentBrut = Brut | readonly (readonly Brut[])[]

/** Erreur d'une seule ligne d'un résultat en colonne. */
export interface ErreurDeLigne {
  readonly erreur: '#VALEUR!' | '#N/A'
  readonly motif: Message
}
/** Case écrite en toutes lettres : `textes` rédige ses messages et les joint par « ; ». */
export interface CaseRedigee {
  readonly phrases: readonly Message[]
}
export type Case = number | string | boolean | ErreurDeLigne | CaseRedigee
/** Valeur rendue : un scalaire, ou un rectangle d'au moins une case (`""` pour une case sans valeur, jamais `null`). */
export type ValeurRendue = number | string | readonly (readonly Case[])[]

export type TypeArgument = 'entier' | 'nombre' | 'taux' | 'texte' | 'booleen' | 'date' | 'choix' | 'plage' | 'lectures'

export interface ArgumentDecrit {
  /** Nom ASCII, celui de la signature : `residences_principales`. */
  readonly nom: string
  /** Libellé accentué pour l'écran. */
  readonly libelle: string
  readonly type: TypeArgument
  readonly obligatoire: boolean
  readonly unite: string
  /** Ce que 0 ou une cellule vide veut dire pour cet argument. */
  readonly sensDeZero: string
  /** Aide d'Excel, 255 caractères au plus. */
  readonly aide: string
  /** Valeurs proposées pour un `choix`, la première est celle par défaut. */
  readonly choix?: readonly string[]
  /** Valeur d'exemple, en saisie française. */
  readonly exemple: string
}

export interface FonctionDecrite {
  /** Identifiant et nom affiché, sans espace de noms : `SRU_OBJECTIF`. */
  readonly nom: string
  readonly titre: string
  /** Aide d'Excel, 255 caractères au plus. */
  readonly description: string
  readonly arguments: readonly ArgumentDecrit[]
  readonly unite: string
  /** `scalaire`, ou `plage` qui déborde. */
  readonly forme: 'scalaire' | 'plage'
  /** Argument dont chaque ligne donne, seule, une ligne du résultat : elle s'explique alors sans les autres. */
  readonly parLigne?: string
  /** Titres des colonnes d'un résultat en tableau, rendus en première ligne quand l'argument `entetes` vaut VRAI. */
  readonly colonnes?: readonly string[]
  /** Unité de chaque colonne, dans le même ordre : `fraction`, `date (numéro de série)`, `logements`, `texte`… */
  readonly unites?: readonly string[]
  /** Formule d'exemple en syntaxe française et valeur qu'elle rend ; le test du catalogue la recalcule. */
  readonly exemple: { readonly formule: string; readonly arguments: readonly ArgumentBrut[]; readonly valeur: ValeurRendue }
  readonly articles: readonly string[]
  /** Identifiants du registre : `SRU-04`. */
  readonly regles: readonly string[]
  /** Erreurs que la cellule peut montrer, et pourquoi. */
  readonly erreurs: readonly string[]
  /**
   * Calcule sur les valeurs brutes, dans l'ordre des arguments (fin omise permise).
   * `expliquer` faux : ni étape ni texte n'est construit.
   */
  readonly evaluer: (args: readonly ArgumentBrut[], options: { readonly expliquer: boolean }) => Resultat<ValeurRendue>
}
