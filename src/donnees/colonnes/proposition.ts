import type { Notion } from './notions'

/** `certaine` : intitulé publié, à la lettre ; `probable` : synonyme, ou autre année ; `possible` : ressemblance ou valeurs contraires. */
export type Certitude = 'certaine' | 'probable' | 'possible'

export type Raison =
  | 'intitule-connu'
  | 'annee-variable'
  | 'synonyme'
  | 'caracteres-perdus'
  | 'ressemblance'
  | 'second-sens'
  | 'valeurs-contraires'

/** Une colonne qui porte peut-être une notion. */
export interface Proposition {
  readonly notion: Notion
  readonly colonne: number
  readonly intitule: string
  readonly certitude: Certitude
  readonly raison: Raison
  /** Année que porte l'intitulé (celle de l'inventaire, pour le taux). */
  readonly annee: number | null
  /** Période que porte l'intitulé : « 2023-2025 ». */
  readonly periode: string | null
}
