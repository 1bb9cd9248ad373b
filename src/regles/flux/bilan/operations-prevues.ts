import type { ColonneAttendue } from '../../com'

/** Opérations prévues par catégorie soustraite (FLUX-05) ; les mutations (b1) et les ventes (b5) ont leurs colonnes. */
export const OPERATIONS_PAR_CATEGORIE = {
  b2: { titres: ['b2 rénovation urbaine prévus', 'b2'], type: 'entier' },
  b3: { titres: ['b3 ORCOD prévus', 'b3'], type: 'entier' },
  b4: { titres: ['b4 insalubrité prévus', 'b4'], type: 'entier' },
  b6: { titres: ['b6 urgence prévus', 'b6'], type: 'entier' },
} as const satisfies Record<string, ColonneAttendue>

export type CategorieDOperation = keyof typeof OPERATIONS_PAR_CATEGORIE

const CATEGORIES = Object.keys(OPERATIONS_PAR_CATEGORIE) as CategorieDOperation[]

export interface OperationsPrevues {
  /** Logements de toutes les opérations ; `null` : total non dit et catégorie manquante, ou total que les catégories contredisent. */
  readonly total: number | null
  /** Logements que les catégories disent. */
  readonly repartis: number
  /** Catégories non dites, dans l'ordre. */
  readonly absentes: readonly CategorieDOperation[]
  readonly contredit: boolean
}

/** Total écrit et catégories rapprochés : le total seul suffit à B, les quatre catégories aussi ; un total égal à leur somme les complète. */
export function prevoirLesOperations(
  ligne: Readonly<Record<CategorieDOperation, number | null>> & { readonly operations: number | null },
): OperationsPrevues {
  const { operations } = ligne
  const absentes = CATEGORIES.filter((id) => ligne[id] === null)
  const repartis = CATEGORIES.reduce((somme, id) => somme + (ligne[id] ?? 0), 0)
  const contredit = operations !== null && (repartis > operations || (absentes.length === 0 && repartis < operations))
  const somme = absentes.length === 0 ? repartis : null
  return { total: contredit ? null : (operations ?? somme), repartis, absentes, contredit }
}

/** Titres à remplir pour que les opérations se totalisent ; `sansDetail` quand aucune catégorie n'est dite. */
export function operationsManquantes({ total, absentes, contredit }: OperationsPrevues, sansDetail: string): readonly string[] {
  if (total !== null || contredit) return []
  return absentes.length === CATEGORIES.length ? [sansDetail] : absentes.map((id) => OPERATIONS_PAR_CATEGORIE[id].titres[0])
}
