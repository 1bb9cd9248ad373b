import type { FeuilleFigee } from '../../classeur/instantane'
import type { Plage } from '../../classeur/port'
import type { Certitude } from '../../donnees'

/** Nature des valeurs d'une colonne de modèle ; les taux se lisent en points de pourcentage, quelle qu'en soit l'écriture. */
export type TypeDeNotion =
  'texte' | 'code' | 'effectif' | 'nombre' | 'taux' | 'tauxLibre' | 'date' | 'drapeau' | 'annee' | 'mixte'

/** Une notion qu'un tableau peut porter, et les intitulés sous lesquels on la rencontre. */
export interface NotionDeModele {
  /** Ce qu'on en dit à l'utilisateur : « logements manquants ». */
  readonly nom: string
  readonly type: TypeDeNotion
  /** Intitulés publiés ou officiels, à la lettre : certitude « certaine ». */
  readonly titres: readonly string[]
  /**
   * Synonymes et abréviations : certitude « probable ». Les années, périodes, unités et mots neutres sont déjà ôtés avant de
   * comparer.
   */
  readonly synonymes?: readonly string[]
  /** Tournure de l'intitulé, sans casse ni accents ni ponctuation, là où aucun intitulé connu ne répond : certitude « probable ». */
  readonly tournure?: RegExp
  /** Vrai si le tableau ne se reconnaît pas sans elle. */
  readonly exigee?: boolean
}

/** Une forme de tableau que l'audit sait lire. */
export interface ModeleDeTableau {
  /** `communes`, `TAB-17`, `FLUX-20`… unique. */
  readonly id: string
  /** Ce que décrit une ligne : « commune », « projet », « convention ». */
  readonly objet: string
  readonly notions: Readonly<Record<string, NotionDeModele>>
  /** Notions à reconnaître au moins pour que le tableau soit de ce modèle (défaut : 2). */
  readonly minimum?: number
  /** Vrai si un objet se présente aussi seul, en fiche : un libellé et sa valeur par ligne. */
  readonly enFiche?: boolean
  /**
   * Type du tableau une fois ses notions connues (« TAB-13 », « SRU-02 »…) ; `null` : ce n'est pas un tableau de ce modèle.
   * Sans cette fonction, le type est l'identifiant du modèle.
   */
  readonly typer?: (tableau: TableauATyper) => string | null
  /**
   * Précise, par les valeurs et par les colonnes voisines, un intitulé qui peut dire deux choses : rend les propositions de
   * chaque colonne, dans le même ordre. Sans cette fonction, l'intitulé seul décide.
   */
  readonly preciser?: (colonnes: readonly ColonneAPreciser[]) => readonly (readonly PropositionDeNotion[])[]
}

export interface PropositionDeNotion {
  readonly notion: string
  readonly certitude: Certitude
}

/** Ce que portent les cellules d'une colonne, sur un échantillon de ses lignes. */
export interface Profil {
  readonly remplies: number
  readonly nombres: readonly number[]
  readonly textes: readonly string[]
  /** Cellules qui se lisent comme un oui ou un non. */
  readonly drapeaux: number
}

/** Ce qu'un modèle voit d'une colonne pour en préciser le sens. */
export interface ColonneAPreciser {
  readonly intitule: string
  /** De la plus sûre à la moins sûre ; vide si l'intitulé ne dit rien de connu. */
  readonly propositions: readonly PropositionDeNotion[]
  readonly profil: Profil
}

/** Ce qu'un modèle voit d'un tableau pour le typer. */
export interface TableauATyper {
  readonly notions: ReadonlySet<string>
  /** Titre général, nom de la feuille, textes voisins. */
  readonly textes: readonly string[]
  readonly transpose: boolean
}

export type EchelleLue = 'fraction' | 'pourcent' | 'melangee' | 'inconnue'

export interface ColonneReconnue {
  /** Notion du modèle. */
  readonly notion: string
  /** Rang dans le tableau (colonne de la feuille, ou ligne si le tableau est transposé), compté depuis A1. */
  readonly rang: number
  /** Intitulé complet, lignes de titres jointes. */
  readonly intitule: string
  readonly certitude: Certitude
  /** Année que porte l'intitulé ; `null` sans elle. */
  readonly annee: number | null
  /** « 2023-2025 » ; `null` sans période. */
  readonly periode: string | null
  /** Pour un taux : comment ses cellules sont écrites. */
  readonly echelle: EchelleLue
  /** Pour une échelle mêlée : celle de presque toutes les cellules, s'il y en a une. */
  readonly dominante?: 'fraction' | 'pourcent'
}

export interface TableauReconnu {
  /** `TAB-13`, `SRU-02`, `FLUX-30`… */
  readonly type: string
  readonly modele: ModeleDeTableau
  /** La plus faible des colonnes dont le type dépend. */
  readonly certitude: Certitude
  readonly feuille: FeuilleFigee
  /** Titres et totaux compris. */
  readonly plage: Plage
  /** Vrai si les objets sont en colonnes et les notions en lignes. */
  readonly transpose: boolean
  /** Case de la vraie feuille où se lit une case du tableau, quand `feuille` en est une vue dépliée. */
  readonly origine?: (ligne: number, colonne: number) => readonly [ligne: number, colonne: number]
  /** Titre écrit au-dessus du tableau ; vide s'il n'y en a pas. */
  readonly titre: string
  /** Dernière ligne de titres (dernière colonne, si transposé), base 0. */
  readonly enTete: number
  /** Rangs des objets (lignes de la feuille ; colonnes si transposé), totaux et lignes vides exclus. */
  readonly objets: ArrayLike<number>
  /** Rangs des lignes de total ou de sous-total. */
  readonly totaux: readonly number[]
  /** Colonnes reconnues, dans l'ordre ; une notion peut y être deux fois (deux années). */
  readonly colonnes: readonly ColonneReconnue[]
  /** Colonnes titrées que le modèle ne connaît pas. */
  readonly etrangeres: readonly {
    readonly rang: number
    readonly intitule: string
  }[]
  /** Période et cible propres au tableau, quand ses titres les disent. */
  readonly periode: string | null
}

/** Une déduction et ce qui la fonde. */
export interface Deduction<V> {
  readonly valeur: V
  readonly preuve: { readonly lieu: Plage | null; readonly texte: string }
}

/** Ce qu'on déduit du classeur entier ; `null` : rien ne le dit, ou deux réponses se contredisent. */
export interface Contexte {
  readonly periode: Deduction<string> | null
  /** Taux cible, en points. */
  readonly cible: Deduction<number> | null
  readonly territoire: Deduction<string> | null
  /** Modalité du contrat : A sans aménagement, B abaissant, C mutualisant. */
  readonly modalite: Deduction<'A' | 'B' | 'C'> | null
  /** Statut du contrat. */
  readonly statut: Deduction<'brouillon' | 'signé'> | null
}
