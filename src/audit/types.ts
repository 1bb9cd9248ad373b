import type { Instantane } from '../classeur/instantane'
import type { Plage, Saisie } from '../classeur/port'
import type { Certitude } from '../donnees'
import type { Gravite, Jour, Lectures, Message } from '../regles'
import type { Contexte, TableauReconnu } from './reconnaissance/types'

/** Ce que l'appelant sait ou choisit ; ce qui n'est pas donné se déduit du classeur, ou reste inconnu. */
export interface OptionsDAudit {
  /** Lectures choisies : un point ouvert choisi n'est plus une hypothèse discutable. */
  readonly lectures: Lectures
  /** Jour auquel on contrôle ; `null` : les échéances ne se jugent pas. */
  readonly jour: Jour | null
  /** Jour où l'audit se fait : il juge les échéances d'un tableau de suivi que rien d'autre ne date ; sans lui, elles ne se jugent pas. */
  readonly aujourdhui?: Jour
  /** Période imposée (« 2023-2025 ») ; sans elle, celle que disent les titres de chaque tableau. */
  readonly periode?: string
  /** Taux cible imposé, en points (25 ou 20). */
  readonly cible?: number
  /** Colonnes désignées par l'utilisateur, gardées dans le classeur. */
  readonly correspondances?: readonly CorrespondanceRetenue[]
}

/** Choix de l'utilisateur : dans cette feuille, la colonne de ce titre porte cette notion (`null` : aucune). */
export interface CorrespondanceRetenue {
  readonly feuille: string
  readonly intitule: string
  readonly notion: string | null
}

/** Le classeur reconnu : ce que tous les contrôles lisent. */
export interface Dossier {
  readonly instantane: Instantane
  readonly tableaux: readonly TableauReconnu[]
  readonly contexte: Contexte
  readonly options: OptionsDAudit
}

/** Valeur citée par un constat : telle que la cellule la porte ; une erreur par son code, un vide par `null`. */
export type ValeurCitee = number | string | boolean | null

/** Un verdict qui change avec la lecture d'un point ouvert : les deux résultats. */
export interface HypotheseDuConstat {
  readonly id: string
  /** Résultat sous la lecture retenue, puis sous l'autre, chacun avec le nom de la lecture. */
  readonly retenue: { readonly lecture: string; readonly resultat: ValeurCitee }
  readonly autre: { readonly lecture: string; readonly resultat: ValeurCitee }
}

/** Ce qu'un contrôle relève ; `moteur` y ajoute la règle, l'article et l'identifiant du contrôle. */
export interface Releve {
  /** Cellule ou plage en cause ; `null` : le classeur entier. */
  readonly lieu: Plage | null
  /** Gravité, quand elle n'est pas celle du contrôle. */
  readonly gravite?: Gravite
  readonly lu: ValeurCitee
  readonly attendu: ValeurCitee
  readonly message: Message
  readonly hypothese?: HypotheseDuConstat
  /** Ce qu'on pourrait écrire dans la cellule ; proposé, jamais écrit sans accord. */
  readonly correction?: Saisie
  /** Certitude la plus faible des colonnes employées : « possible » ne condamne pas, il demande vérification. */
  readonly certitude?: Certitude
  /** Cellules dont l'erreur découle de celle-ci : elles ne sont pas reprochées une seconde fois. */
  readonly consequences?: readonly Plage[]
  /** Autre règle que celle du contrôle, quand il en sert deux. */
  readonly regle?: string
  /** Vrai : ne se dit que si aucun autre constat ne vise la même cellule (une valeur figée que son calcul dément n'est reprochée qu'une fois). */
  readonly cede?: boolean
  /** Vrai : jugée sur les valeurs lues et sur les valeurs justes, ou sans elles ; corriger une autre cellule n'y changerait rien, aucune ne la tait. */
  readonly propre?: boolean
}

/** `non-conforme` : le droit ou le calcul le dit ; `a-verifier` : une personne doit trancher (colonne incertaine, hypothèse, donnée absente). */
export type Verdict = 'non-conforme' | 'a-verifier'

export interface ConstatDAudit extends Omit<Releve, 'gravite' | 'regle' | 'consequences' | 'certitude'> {
  /** Identifiant du contrôle : `SRU-02.manquants`. */
  readonly id: string
  /** Règle du registre : `SRU-02`. */
  readonly regle: string
  readonly gravite: Gravite
  readonly verdict: Verdict
  /** Premier article de la règle ; vide si elle n'en a pas. */
  readonly article: string
  readonly consequences: readonly Plage[]
  /** Commune de la ligne, quand son tableau la nomme. */
  readonly commune?: string
  /** Format d'Excel des nombres lu et attendu, quand leur colonne est reconnue : `0.00%`, `dd/mm/yyyy`. */
  readonly format?: string
}

/** Où un contrôle dit ce qu'il a vu ; `conforme` compte sans rien allouer. */
export interface Carnet {
  conforme(): void
  nonConforme(releve: Releve): void
  aVerifier(releve: Releve): void
}

/** Un contrôle : une ligne « audit » d'une règle du registre. */
export interface Controle {
  /** `SRU-02.manquants` : la règle, puis ce qui est contrôlé, unique. */
  readonly id: string
  readonly regle: string
  /** Gravité ordinaire de ce qu'il relève. */
  readonly gravite: Gravite
  /** Identifiant de la phrase d'aide : ce qui est contrôlé, et comment corriger. */
  readonly aide: string
  readonly examiner: (dossier: Dossier, carnet: Carnet) => void
}

/** Comptes d'un contrôle après l'audit. */
export interface BilanDeControle {
  readonly id: string
  readonly conformes: number
  readonly nonConformes: number
  readonly aVerifier: number
}

/** Colonne dont le sens n'est pas assez sûr : à demander à l'utilisateur. */
export interface QuestionDeColonne {
  readonly feuille: string
  readonly lieu: Plage
  readonly intitule: string
  /** Notions possibles, de la plus sûre à la moins sûre, avec leur nom en clair. */
  readonly propositions: readonly { readonly notion: string; readonly nom: string; readonly certitude: Certitude }[]
  /** Vrai d'un intitulé qui nomme déjà sa notion, mais que ses valeurs ou une autre colonne contredisent. */
  readonly contredite?: boolean
}

export interface Audit {
  readonly tableaux: readonly TableauReconnu[]
  readonly contexte: Contexte
  readonly questions: readonly QuestionDeColonne[]
  /** Du plus grave au plus léger, puis dans l'ordre des feuilles et des cellules. */
  readonly constats: readonly ConstatDAudit[]
  readonly bilans: readonly BilanDeControle[]
}

