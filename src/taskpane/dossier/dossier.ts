import type { Modalite, PeriodeTriennale, SaisieDeReponse } from '../../regles'
import type { LigneSaisie, Territoire } from '../../trames'

/** Lignes saisies dans le volet et pas encore écrites dans la feuille. */
export interface Brouillon {
  readonly lignes: readonly LigneSaisie[]
  readonly horsTableau: LigneSaisie
}

/** Ce que le fichier d’où vient une commune dit d’elle, hors de la feuille « Communes » ; `null` : il ne le dit pas. */
export interface OrigineDeCommune {
  readonly epci: string | null
  readonly carencee: boolean | null
}

/** Conditions d’un contrat mutualisant que rien d’autre ne dit ; `null` : non renseigné. Dates en numéros de série. */
export interface ConditionsSaisies {
  readonly fiscalitePropre: boolean | null
  readonly plhExecutoire: boolean | null
  readonly datePlh: number | null
  readonly contratAbaissant: boolean | null
  readonly toutesSignatures: boolean | null
  readonly accordsDesMajorees: boolean | null
  readonly perimetreComplet: boolean | null
  readonly saisine: number | null
  readonly avis: number | null
  readonly signature: number | null
}

/** Un contrat en cours, gardé par le classeur (mémoire, clef « contrat »). Les nombres des communes vivent dans les feuilles. */
export interface Dossier {
  readonly version: 1
  /** `null` : pas encore choisie. */
  readonly modalite: Modalite | null
  readonly periode: PeriodeTriennale
  readonly territoire: Territoire
  /** Noms des communes du contrat, lues dans la feuille « Communes ». */
  readonly communes: readonly string[]
  /** Brouillon par table. */
  readonly brouillons: Readonly<Record<string, Brouillon>>
  /** Réponses aux grilles, par identifiant de question. */
  readonly reponses: Readonly<Record<string, SaisieDeReponse>>
  /** Textes libres de la rédaction, par clef : motif du niveau retenu d'une commune, appréciation d'une liste incomplète… */
  readonly textes: Readonly<Record<string, string>>
  /** Par nom de commune. */
  readonly origines?: Readonly<Record<string, OrigineDeCommune>>
  readonly conditions?: ConditionsSaisies
  /** Dernière étape ouverte. */
  readonly etape?: string
}
