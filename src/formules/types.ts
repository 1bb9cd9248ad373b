import type { CodeErreur } from '../classeur/port'
import type { Message } from '../regles'

export type CodeLangue = 'fr' | 'en'

/** Une case d'une référence ; `null` quand la référence couvre toute la ligne ou toute la colonne. Comptées à partir de 0. */
export interface Coin {
  readonly ligne: number | null
  readonly colonne: number | null
  readonly ligneFixe: boolean
  readonly colonneFixe: boolean
}

/** Rubrique d'une référence structurée : `#Tout`, `#En-têtes`, `#Données`, `#Totaux`, `#Cette ligne` ou `@`. */
export type Rubrique = 'tout' | 'entetes' | 'donnees' | 'totaux' | 'cette-ligne'

interface Situe {
  /** Place dans le texte de la formule, `fin` exclue. */
  readonly debut: number
  readonly fin: number
}

export interface NoeudNombre extends Situe {
  readonly genre: 'nombre'
  readonly valeur: number
}
export interface NoeudTexte extends Situe {
  readonly genre: 'texte'
  readonly valeur: string
}
export interface NoeudBooleen extends Situe {
  readonly genre: 'booleen'
  readonly valeur: boolean
}
export interface NoeudErreur extends Situe {
  readonly genre: 'erreur'
  readonly erreur: CodeErreur
}
/** Argument laissé vide : `SI(A1;;2)`. */
export interface NoeudVide extends Situe {
  readonly genre: 'vide'
}
export interface NoeudReference extends Situe {
  readonly genre: 'reference'
  /** Nom de feuille sans apostrophes ; `null` = feuille de la formule. */
  readonly feuille: string | null
  /** Vrai si la référence vise un autre classeur ou plusieurs feuilles à la fois. */
  readonly horsPortee: boolean
  readonly de: Coin
  readonly a: Coin
}
export interface NoeudNom extends Situe {
  readonly genre: 'nom'
  readonly feuille: string | null
  readonly horsPortee: boolean
  readonly nom: string
}
export interface NoeudStructure extends Situe {
  readonly genre: 'structure'
  /** Nom du tableau ; `''` = le tableau qui contient la cellule. */
  readonly tableau: string
  readonly rubriques: readonly Rubrique[]
  /** Première et dernière colonne ; `null` = toutes. */
  readonly colonnes: { readonly de: string; readonly a: string } | null
}
export interface NoeudMatrice extends Situe {
  readonly genre: 'matrice'
  readonly lignes: readonly (readonly Noeud[])[]
}
export interface NoeudAppel extends Situe {
  readonly genre: 'appel'
  /** Nom anglais en majuscules pour une fonction native (`SUMIFS`), `MIXITE.X` pour une des nôtres. */
  readonly nom: string
  readonly arguments: readonly Noeud[]
}
export interface NoeudUnaire extends Situe {
  readonly genre: 'unaire'
  readonly operateur: '+' | '-' | '@'
  readonly operande: Noeud
}
export interface NoeudSuffixe extends Situe {
  readonly genre: 'suffixe'
  readonly operateur: '%' | '#'
  readonly operande: Noeud
}
export type OperateurBinaire = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':' | 'inter' | 'union'
export interface NoeudBinaire extends Situe {
  readonly genre: 'binaire'
  readonly operateur: OperateurBinaire
  readonly gauche: Noeud
  readonly droite: Noeud
}
export interface NoeudParentheses extends Situe {
  readonly genre: 'parentheses'
  readonly contenu: Noeud
}

export type Noeud =
  | NoeudNombre
  | NoeudTexte
  | NoeudBooleen
  | NoeudErreur
  | NoeudVide
  | NoeudReference
  | NoeudNom
  | NoeudStructure
  | NoeudMatrice
  | NoeudAppel
  | NoeudUnaire
  | NoeudSuffixe
  | NoeudBinaire
  | NoeudParentheses

export type GenreJeton =
  | 'espace'
  | 'nombre'
  | 'texte'
  | 'booleen'
  | 'erreur'
  | 'reference'
  | 'nom'
  | 'prefixe'
  | 'fonction'
  | 'structure'
  | 'operateur'
  | 'separateur'
  | 'colonne-suivante'
  | 'ligne-suivante'
  | '('
  | ')'
  | '{'
  | '}'

/** Morceau de formule ; `texte` est toujours en écriture anglaise, quelle que soit la langue lue. */
export interface Jeton extends Situe {
  readonly genre: GenreJeton
  readonly texte: string
}

/** Formule lue. Le texte d'origine reste accessible : `texte.slice(noeud.debut, noeud.fin)`. */
export interface Formule {
  readonly texte: string
  readonly langue: CodeLangue
  readonly jetons: readonly Jeton[]
  readonly racine: Noeud
}

/** Formule illisible : pourquoi, et à quelle place du texte (comptée à partir de 0). */
export interface ErreurDeFormule {
  readonly motif: Message
  readonly position: number
}

export function estErreurDeFormule(lue: Formule | ErreurDeFormule): lue is ErreurDeFormule {
  return 'motif' in lue
}
