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

/** Comment un rectangle se montre ; ce qui est omis reste comme il est. */
export interface MiseEnForme {
  /** Format de nombre d'Excel, en anglais : `0.00%`, `#,##0`, `dd/mm/yyyy`. */
  readonly format?: string
  readonly gras?: boolean
  readonly renvoiALaLigne?: boolean
  /** Largeur des colonnes du rectangle, en caractères. */
  readonly largeur?: number
  /**
   * La première ligne du rectangle devient l'en-tête d'une liste : un filtre automatique (un seul par feuille), et tout ce qui est
   * au-dessus du corps reste visible quand la feuille défile.
   */
  readonly liste?: true
  /** La feuille du rectangle s'imprime en paysage, toutes ses colonnes sur une page de large. */
  readonly impression?: Impression
}

export interface Impression {
  /** Les lignes du rectangle reviennent en haut de chaque page ; sinon, celles qui reviennent déjà restent. */
  readonly titresRepetes: boolean
}

/** Rectangle et ce qu'on y change. */
export interface MiseEnFormeSituee extends MiseEnForme {
  readonly plage: Plage
}

/** Ce qui, dans un rectangle, gêne une écriture ou la cache à l'utilisateur. */
export interface Obstacles {
  /** Vrai si la feuille est protégée et qu'une cellule au moins du rectangle est verrouillée. */
  readonly protegee: boolean
  /** Vrai si un filtre de la feuille ou d'un tableau masque des lignes du rectangle. */
  readonly filtre: boolean
  /** Cellules fusionnées qui touchent le rectangle. */
  readonly fusions: readonly Plage[]
  /** Lignes masquées du rectangle, comptées à partir de 0, filtre compris. */
  readonly lignesMasquees: readonly number[]
  readonly colonnesMasquees: readonly number[]
  /** Tableaux d'Excel qui touchent le rectangle. */
  readonly tableaux: readonly TableauExcel[]
}

export interface TableauExcel {
  readonly nom: string
  /** En-tête et ligne de total comprises. */
  readonly plage: Plage
}

export interface SerieAPoser {
  readonly titre: string
  /** Une ligne ou une colonne de nombres. */
  readonly valeurs: Plage
  readonly genre: 'courbe' | 'barres' | 'barres-empilees'
  /** Second axe vertical, à droite. */
  readonly axeSecondaire?: boolean
  /** Trait interrompu : un repère, une projection. */
  readonly pointille?: boolean
}

export interface GraphiqueAPoser {
  /** Nom unique dans la feuille, sans égard à la casse : poser un graphique de même nom le remplace. */
  readonly nom: string
  readonly titre: string
  /** Ce que le graphique montre, pour qui ne le voit pas. */
  readonly description: string
  /** Étiquettes de l'axe horizontal, de même longueur que chaque série. */
  readonly abscisses: Plage
  readonly series: readonly SerieAPoser[]
  /** Format des nombres de l'axe principal : `0.0%`, `#,##0`. */
  readonly format: string
  /** Cellules que le graphique couvre ; leur feuille est celle du graphique. */
  readonly place: Plage
}

/** Cellule d'une feuille, comptée à partir de 0. */
export interface Cellule {
  readonly ligne: number
  readonly colonne: number
}

/** Commentaire de Mixité dans une cellule, en texte brut, sans la signature qui le distingue. */
export interface CommentaireDeCellule extends Cellule {
  readonly texte: string
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
  /** Ôte une feuille que ce même port a ajoutée ; toute autre est refusée (`feuille-non-ajoutee`). */
  supprimerFeuille(nom: string): Promise<void>
  /** Change l'aspect, jamais le contenu. Les formes s'appliquent dans l'ordre ; une seule refusée, aucune n'est posée. */
  mettreEnForme(formes: readonly MiseEnFormeSituee[]): Promise<void>
  obstacles(plage: Plage): Promise<Obstacles>
  /** Pose un vrai graphique, qui suit ses cellules ; un graphique du même nom sur la feuille est remplacé. */
  poserGraphique(graphique: GraphiqueAPoser): Promise<void>
  /** Noms des graphiques de la feuille. */
  graphiques(feuille: string): Promise<readonly string[]>
  /** Ôte un graphique que ce port a posé, par son nom ; sans effet s'il n'y est plus. */
  retirerGraphique(feuille: string, nom: string): Promise<void>
  /** Faux quand le support garde les graphiques pour le fichier sans savoir les montrer. */
  readonly montreLesGraphiques: boolean
  /** Commentaires de Mixité encore tels qu'il les a posés : retouché par quelqu'un, ou suivi d'une réponse, un commentaire n'y est plus. */
  commentaires(feuille: string): Promise<readonly CommentaireDeCellule[]>
  /**
   * Pose des commentaires, un par cellule, à la place de ceux de Mixité ; une cellule qui en porte un autre, note ou fil, est laissée.
   * Rend les cellules laissées.
   */
  poserCommentaires(feuille: string, commentaires: readonly CommentaireDeCellule[]): Promise<readonly Cellule[]>
  /** Ôte de ces cellules les commentaires de Mixité, comme `commentaires` les reconnaît ; tout autre y reste. */
  oterCommentaires(feuille: string, cellules: readonly Cellule[]): Promise<void>
  /** Faux quand le support garde les commentaires pour le fichier sans savoir les montrer. */
  readonly montreLesCommentaires: boolean
  /** Texte que le classeur garde sous cette clef, enregistré avec lui ; `null` : rien. */
  lireMemoire(clef: string): Promise<string | null>
  /** Garde un texte dans le classeur (partie XML à nous) ; `null` l'efface. Aucune cellule n'est touchée. */
  memoriser(clef: string, texte: string | null): Promise<void>
  /** Montre et sélectionne la plage, si le support a une sélection. */
  montrer(plage: Plage): Promise<void>
  /** Prévient à chaque changement de sélection ; rend de quoi se désabonner. Sans sélection, ne prévient jamais. */
  surSelection(rappel: () => void): () => void
}

export type CodeErreurClasseur =
  | 'feuille-absente'
  | 'feuille-existante'
  | 'feuille-non-ajoutee'
  | 'nom-de-feuille-invalide'
  | 'feuille-sans-cellules'
  | 'feuille-trop-etendue'
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
  | 'graphique-invalide'
  | 'commentaires-non-offerts'
  | 'memoire-illisible'
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

/** Vrai aussi pour une erreur née dans une autre page, où la classe n'est pas la même : le volet de l'atelier est dans un cadre. */
export function estErreurClasseur(cause: unknown): cause is ErreurClasseur {
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'ErreurClasseur' && 'code' in cause
}

export function estErreur(valeur: unknown): valeur is ErreurCellule {
  return typeof valeur === 'object' && valeur !== null && 'erreur' in valeur
}

export function estFormule(saisie: Saisie): saisie is SaisieFormule {
  return typeof saisie === 'object' && saisie !== null && 'formule' in saisie
}
