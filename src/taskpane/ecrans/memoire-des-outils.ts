import type { PlageProposee } from '../cas-usage/coter/proposer-plages'
import type { Garde as GardeDeLAudit } from './audit/garde'
import type { TableChoisie } from './bilan-flux/useBilanFlux'
import type { Choisi as ChoisiDuBanc } from './comparer/choix'
import type { Choisi as ChoisiACoter } from './coter/choix'

/** Ce qu’un outil retrouve après un passage par l’accueil, tant que le volet est ouvert ; `null` : rien de choisi encore. */
export interface MemoireDesOutils {
  /** Réglages de l’audit, son résultat et ses filtres. */
  readonly audit: GardeDeLAudit | null
  readonly coter: ChoisiACoter | null
  readonly comparer: ChoisiDuBanc | null
  readonly plageDuBilan: PlageProposee | null
  /** Dernière table ouverte, ses colonnes et ce que l’utilisateur y a rangé. */
  readonly bilan: TableChoisie | null
  /** Telle que saisie. */
  readonly anneeDuBilan: string | null
}

export const MEMOIRE_VIDE: MemoireDesOutils = { audit: null, coter: null, comparer: null, plageDuBilan: null, bilan: null, anneeDuBilan: null }
