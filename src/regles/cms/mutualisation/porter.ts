import { repartirAuxPlusFortsRestes } from '../../com'

/** Commune qui peut encore porter, ou rendre, `marge` logements. */
export interface Porteuse {
  /** Nom réduit à ses mots : il départage deux communes égales, quel que soit l'ordre du tableau. */
  readonly cle: string
  readonly marge: number
  readonly legal: number
  /** Vrai si la commune est déjà au-dessus de son objectif légal : la charger encore ne coûte aucun accord de plus. */
  readonly dejaMajoree: boolean
}

/**
 * Fait porter `besoin` logements au moins de communes possible : les déjà majorées d'abord, puis les plus grandes marges ;
 * entre elles, au prorata des marges et aux plus forts restes. Rend ce que chacune porte, jamais plus que sa marge.
 */
export function porterParPeu(besoin: number, porteuses: readonly Porteuse[]): ReadonlyMap<string, number> {
  const ordonnees = porteuses
    .map((porteuse) => ({ ...porteuse, marge: Math.min(porteuse.marge, besoin) }))
    .filter(({ marge }) => marge > 0)
    .sort(
      (a, b) => Number(b.dejaMajoree) - Number(a.dejaMajoree) || b.marge - a.marge || b.legal - a.legal || comparer(a.cle, b.cle),
    )
  const choisies: Porteuse[] = []
  let possible = 0
  for (const porteuse of ordonnees) {
    if (possible >= besoin) break
    choisies.push(porteuse)
    possible += porteuse.marge
  }
  return auProrata(Math.min(besoin, possible), choisies)
}

/** Partage `total` entre toutes, au prorata des marges et aux plus forts restes ; la somme des marges borne le total. */
export function auProrata(total: number, porteuses: readonly Porteuse[]): ReadonlyMap<string, number> {
  const possible = porteuses.reduce((somme, { marge }) => somme + marge, 0)
  if (possible === 0) return new Map()
  const ordonnees = [...porteuses].sort((a, b) => comparer(a.cle, b.cle))
  const parts = repartirAuxPlusFortsRestes(
    Math.min(total, possible),
    ordonnees.map(({ marge }) => marge),
    possible,
  )
  return new Map(ordonnees.map(({ cle }, rang) => [cle, parts[rang] ?? 0]))
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
