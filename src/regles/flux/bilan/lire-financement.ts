import type { Brut } from '../../com'
import { normaliser } from '../../socle/normaliser'

export const FINANCEMENTS_DU_BILAN: readonly string[] = ['PLAI', 'PLUS', 'PLS', 'autre']

const MOTIFS: readonly (readonly [RegExp, string])[] = [
  [/^pla ?i(?: a| adapte)?$|^(?:pla ?i )?(?:pret locatif aide|pla) d integration(?: pla ?i)?$/, 'PLAI'],
  [/^plus(?: cd)?$|^(?:plus )?pret locatif (?:a )?usage social(?: plus)?$/, 'PLUS'],
  [/^pls$|^(?:pls )?pret locatif social(?: pls)?$/, 'PLS'],
  [/^autres?(?: (?:types? de )?financements?)?$/, 'autre'],
]

/**
 * Type de financement. `null` : tout ce qui n'est ni l'un des trois prêts ni écrit « autre » (anciens financements assimilés à l'un
 * d'eux ou non selon l'opération, opérations mixtes) : à qui les connaît de les classer.
 */
export function lireFinancementDuBilan(brut: Exclude<Brut, null>): string | null {
  if (typeof brut !== 'string') return null
  const mots = normaliser(brut)
  return MOTIFS.find(([motif]) => motif.test(mots))?.[1] ?? null
}
