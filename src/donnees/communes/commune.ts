import type { SituationLue } from '../../regles'
import type { CodeLu } from '../valeurs/code-insee'
import type { TauxLu } from '../valeurs/taux'
import type { Intervalle } from './residences-compatibles'

/** Une commune telle que le fichier la décrit ; `null` = non renseigné ou illisible, jamais zéro ni faux. */
export interface CommuneLue {
  /** Ligne du fichier, depuis 1. */
  readonly ligne: number
  /** Code INSEE à cinq signes, écrit ou accepté par l'utilisateur. */
  readonly code: string | null
  readonly codeLu: CodeLu | null
  readonly nom: string | null
  readonly codeEpci: string | null
  readonly epci: string | null
  readonly population: number | null
  readonly residences: number | null
  readonly logements: number | null
  readonly tauxPublie: TauxLu | null
  readonly cible: TauxLu | null
  readonly situation: SituationLue | null
  readonly soumise: boolean | null
  readonly deficitaire: boolean | null
  readonly carencee: boolean | null
  readonly exemptee: boolean | null
  readonly manquants: number | null
  readonly tauxRattrapage: TauxLu | null
  readonly objectif: number | null
  readonly tauxRetenu: TauxLu | null
  readonly objectifRetenu: number | null
  readonly realises: number | null
  /** Euros. */
  readonly prelevement: number | null
  /** Accord de la commune à un objectif augmenté. */
  readonly accord: boolean | null
  readonly plh: boolean | null
  /** Quand les résidences manquent : celles que le taux publié permet. */
  readonly residencesEstimees: Intervalle | null
  /** Logements manquants entre les deux bords de l'estimation ; à dire « estimé ». */
  readonly deficitEstime: Intervalle | null
}
