import type { Modalite, PeriodeTriennale, SaisieDeReponse } from '../../regles'
import type { LigneSaisie, Territoire } from '../../trames'

/** Lignes saisies dans le volet et pas encore écrites dans la feuille. */
export interface Brouillon {
  readonly lignes: readonly LigneSaisie[]
  readonly horsTableau: LigneSaisie
}

/** Un contrat en cours, tel que le classeur le garde (mémoire, clef « contrat »). Les nombres des communes vivent dans les feuilles. */
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
}
