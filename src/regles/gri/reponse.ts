import type { Jour } from '../socle/jour'
import type { TypeDeReponse } from './grille'

export const OUI_OU_NON = ['oui', 'non', 'ne sait pas'] as const
export type OuiOuNon = (typeof OUI_OU_NON)[number]

export const STATUTS_DE_REPONSE = ['non renseigné', 'en cours', 'renseigné', 'sans objet'] as const
export type StatutDeReponse = (typeof STATUTS_DE_REPONSE)[number]

export const ETAPES_D_AVANCEMENT = ['non engagé', 'en cours', 'adopté', 'en service'] as const
export type EtapeDAvancement = (typeof ETAPES_D_AVANCEMENT)[number]

/** Ligne d'un tableau saisi dans une cellule : « PLAI : 12 », « aide : 5 000 : par logement : EPCI ». */
export interface LigneDeReponse {
  readonly libelle: string
  /** Logements, euros ou points de pourcentage, selon la question. */
  readonly nombre: number
  /** Modalité puis financeur d'une aide. */
  readonly mentions: readonly string[]
}

export type ValeurDeReponse =
  | { readonly genre: 'oui-non'; readonly reponse: OuiOuNon }
  | { readonly genre: 'texte'; readonly texte: string }
  | { readonly genre: 'nombre'; readonly nombre: number }
  | { readonly genre: 'montant'; readonly euros: number }
  | { readonly genre: 'pourcentage'; readonly points: number }
  | { readonly genre: 'date'; readonly jour: Jour }
  | { readonly genre: 'liste'; readonly valeurs: readonly string[] }
  | { readonly genre: 'tableau'; readonly lignes: readonly LigneDeReponse[] }
  | { readonly genre: 'avancement'; readonly etape: EtapeDAvancement }

/** Réponse lue ; `valeur` nulle = question sans réponse. */
export interface ReponseDeGrille {
  readonly question: string
  readonly valeur: ValeurDeReponse | null
  /** Précision, montant, unité, nombre ou date qui accompagne la réponse. */
  readonly complement: ValeurDeReponse | null
  readonly commentaire: string | null
  readonly source: string | null
  readonly repondants: readonly string[]
  readonly date: Jour | null
  /** `null` = non dit : une question répondue est alors renseignée. */
  readonly statut: StatutDeReponse | null
  readonly levierRetenu: boolean
}

/** Seul un « Non » écrit en est un : ni une absence de réponse, ni « Ne sait pas ». */
export function estNon(valeur: ValeurDeReponse | null | undefined): boolean {
  return valeur?.genre === 'oui-non' && valeur.reponse === 'non'
}

/** Façon de lire une cellule de réponse ; c'est elle qui choisit la phrase d'un refus. */
export type GenreDeSaisie =
  | 'oui-non-nsp'
  | 'oui-non'
  | 'texte'
  | 'nombre'
  | 'montant'
  | 'pourcentage'
  | 'date'
  | 'choix'
  | 'choix-multiple'
  | 'liste'
  | 'tableau-nombres'
  | 'tableau-montants'
  | 'tableau-pourcentages'
  | 'avancement'

interface Forme {
  readonly reponse: GenreDeSaisie
  readonly complement: GenreDeSaisie | null
}

/** Ce que chaque type de question lit dans ses deux cellules. */
export const FORMES: Readonly<Record<Exclude<TypeDeReponse, 'rubrique'>, Forme>> = {
  oui_non: { reponse: 'oui-non-nsp', complement: null },
  oui_non_texte: { reponse: 'oui-non-nsp', complement: 'texte' },
  oui_non_montant: { reponse: 'oui-non', complement: 'montant' },
  oui_non_pourcentage: { reponse: 'oui-non', complement: 'tableau-pourcentages' },
  texte: { reponse: 'texte', complement: null },
  texte_montant: { reponse: 'texte', complement: 'montant' },
  nombre: { reponse: 'nombre', complement: null },
  nombre_texte: { reponse: 'nombre', complement: 'texte' },
  choix_nombre: { reponse: 'choix-multiple', complement: 'nombre' },
  pourcentage: { reponse: 'pourcentage', complement: null },
  choix: { reponse: 'choix', complement: null },
  choix_multiple: { reponse: 'choix-multiple', complement: null },
  liste: { reponse: 'liste', complement: null },
  liste_acteurs: { reponse: 'liste', complement: null },
  tableau_nombres: { reponse: 'tableau-nombres', complement: null },
  tableau_montants: { reponse: 'tableau-montants', complement: null },
  avancement: { reponse: 'avancement', complement: 'date' },
}
