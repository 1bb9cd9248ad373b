/** Codes d'erreur de cellule, en libellé français d'Excel ; seuls ceux-ci circulent dans le port. */
export type CodeErreur =
  | '#VALEUR!'
  | '#N/A'
  | '#NOM?'
  | '#REF!'
  | '#DIV/0!'
  | '#NOMBRE!'
  | '#NUL!'
  | '#PROPAGATION!'
  | '#CALC!'
  | '#OCCUPÉ!'

export interface ErreurCellule {
  readonly erreur: CodeErreur
}

/** Valeur lue dans une cellule ; `null` = cellule vide, jamais confondue avec 0 ni avec "". */
export type Valeur = number | string | boolean | null | ErreurCellule

/** Plage rectangulaire d'une feuille ; lignes et colonnes comptées à partir de 0. */
export interface Plage {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly lignes: number
  readonly colonnes: number
}

/** Formule en syntaxe anglaise d'Excel, avec son « = » : `=MIXITE.SRU_OBJECTIF(A2,B2,0.25)`. */
export interface SaisieFormule {
  readonly formule: string
  /** Valeur calculée par l'appelant ; obligatoire pour un adaptateur qui ne calcule pas (fichier, mémoire). */
  readonly valeur?: Valeur
  /**
   * Valeurs d'une formule qui déborde, ancre comprise en [0][0] ; le rectangle part de la cellule écrite.
   * Inutile à un adaptateur qui calcule.
   */
  readonly debordement?: readonly (readonly Valeur[])[]
}

/** Ce qu'on écrit dans une cellule. `null` efface le contenu ; le style reste. */
export type Saisie = Valeur | SaisieFormule

export interface Contenu {
  /** `lignes` × `colonnes`. */
  readonly valeurs: readonly (readonly Valeur[])[]
  /** Même forme ; `null` là où il n'y a pas de formule. Syntaxe anglaise, nom d'appel `MIXITE.X` (jamais `_xldudf_`). */
  readonly formules: readonly (readonly (string | null)[])[]
}

export interface Feuille {
  readonly nom: string
  readonly visibilite: 'visible' | 'masquee' | 'tres-masquee'
  /** Seule une feuille de calcul se lit et s'écrit. */
  readonly genre: 'calcul' | 'graphique' | 'autre'
}

/**
 * Le classeur, quel que soit ce qui le porte (mémoire, Office.js, fichier, grille de l'atelier).
 * Toute méthode rejette avec une `ErreurClasseur` nommée ; une écriture refusée n'a rien écrit.
 */
export interface Classeur {
  feuilles(): Promise<readonly Feuille[]>
  /** Plage sélectionnée par l'utilisateur ; `null` si le support n'a pas de sélection. */
  selection(): Promise<Plage | null>
  /** Plus petite plage contenant toutes les cellules remplies ; `null` si la feuille est vide. */
  plageUtile(feuille: string): Promise<Plage | null>
  lire(plage: Plage): Promise<Contenu>
  /** Écrit tout le rectangle ou rien. `contenu` a exactement la forme de `plage`. */
  ecrire(plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void>
  /** Ajoute une feuille de calcul vide à la fin. */
  ajouterFeuille(nom: string): Promise<void>
  /** Prévient à chaque changement de sélection ; rend de quoi se désabonner. Sans sélection, ne prévient jamais. */
  surSelection(rappel: () => void): () => void
}

export type CodeErreurClasseur =
  | 'feuille-absente'
  | 'feuille-existante'
  | 'nom-de-feuille-invalide'
  | 'feuille-sans-cellules'
  | 'plage-invalide'
  | 'forme-differente'
  | 'valeur-illisible'
  | 'texte-trop-long'
  | 'valeur-calculee-absente'
  | 'formule-partagee'
  | 'formule-matricielle'
  | 'debordement-bloque'
  | 'en-tete-de-tableau'
  | 'structure-protegee'
  | 'feuille-protegee'
  | 'format-texte'
  | 'cellule-en-edition'
  | 'classeur-signe'
  | 'fichier-refuse'
  | 'hote'

/** Erreur nommée d'un adaptateur ; la phrase est rédigée par `src/textes` à partir du code et des données. */
export class ErreurClasseur extends Error {
  constructor(
    readonly code: CodeErreurClasseur,
    readonly donnees: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(donnees)}`, options)
    this.name = 'ErreurClasseur'
  }
}

export function estErreur(valeur: unknown): valeur is ErreurCellule {
  return typeof valeur === 'object' && valeur !== null && 'erreur' in valeur
}

export function estFormule(saisie: Saisie): saisie is SaisieFormule {
  return typeof saisie === 'object' && saisie !== null && 'formule' in saisie
}
