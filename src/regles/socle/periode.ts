import type { Message } from './message'
import { message } from './message'

/** Périodes triennales que Mixité sait calculer. */
export type PeriodeTriennale = '2023-2025' | '2026-2028'

export interface FichePeriode {
  readonly periode: PeriodeTriennale
  readonly du: string
  readonly au: string
  /** Vrai quand les paramètres de la période ne sont pas confirmés : tout résultat porte alors « à vérifier ». */
  readonly aVerifier: boolean
}

export const PERIODES: readonly FichePeriode[] = [
  { periode: '2023-2025', du: '2023-01-01', au: '2025-12-31', aVerifier: false },
  { periode: '2026-2028', du: '2026-01-01', au: '2028-12-31', aVerifier: true },
]

export const PERIODE_PAR_DEFAUT: PeriodeTriennale = '2023-2025'

/** Lit « 2023-2025 » (tiret court ou demi-cadratin, espaces admises) ; `undefined` hors période connue. */
export function lirePeriode(texte: string): FichePeriode | undefined {
  const periode = texte.trim().replace(/\s*[-\u2010-\u2013\u2212]\s*/, '-')
  return PERIODES.find((fiche) => fiche.periode === periode)
}

/** Alerte « à vérifier » d'une période dont aucun texte ne confirme les paramètres (COM-07). */
export function alertesDePeriode({ periode, aVerifier }: Pick<FichePeriode, 'periode' | 'aVerifier'>): Message[] {
  return aVerifier ? [message('sru.periode-a-verifier', { periode })] : []
}
