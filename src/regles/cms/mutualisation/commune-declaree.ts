import type { Brut } from '../../com'
import type { Jour } from '../../socle/jour'
import type { ModeArrondi } from '../../socle/arrondi'
import type { Lectures } from '../../socle/lectures'
import type { FichePeriode } from '../../socle/periode'
import type { SituationLue } from '../../sru'

/** Ce que le tableau de mutualisation dit d'une commune ; `null` = non renseigné. Effectifs en logements, taux en points. */
export interface CommuneDeclaree {
  readonly nom: string
  readonly situation: SituationLue | 'non déficitaire'
  /** Objectif légal notifié ou déclaré : il prime sur tout calcul. */
  readonly legal: number | null
  readonly manquants: number | null
  readonly notifies: number | null
  /** Taux légal de rattrapage avant mutualisation. */
  readonly taux: number | null
  readonly residences: number | null
  readonly logements: number | null
  readonly cible: number | null
  readonly retenu: number | null
  /** Taux de rattrapage après mutualisation, sans plafond. */
  readonly tauxRetenu: number | null
  readonly accord: boolean | null
  readonly dateAccord: Jour | null
  /** Périodes consécutives déjà abaissées par mutualisation ; `null` vaut aucune : la première est 2023-2025. */
  readonly periodesAbaissees: number | null
  /** Bornes voulues pour une proposition. */
  readonly minimum: number | null
  readonly maximum: number | null
}

/** Ligne « Total » écrite dans le tableau ; `null` = case vide. Effectifs en logements, taux en points. */
export type TotalDeclare = Pick<CommuneDeclaree, 'legal' | 'retenu' | 'manquants' | 'taux' | 'tauxRetenu'>

export interface EntreeMutualisation {
  readonly communes: readonly CommuneDeclaree[]
  readonly total: TotalDeclare | null
  /** En-têtes du tableau qui n'ont servi à rien : ils se disent, une faute de frappe s'y cache souvent. */
  readonly colonnesNonLues: readonly string[]
  /** Tous les titres du tableau. */
  readonly titres: readonly Brut[]
  readonly periode: FichePeriode
  readonly arrondi: ModeArrondi | null
  readonly lectures: Lectures
}
