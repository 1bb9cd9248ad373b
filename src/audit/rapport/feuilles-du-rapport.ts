import type { FeuilleFigee, Instantane } from '../../classeur/instantane'

/** Noms que prennent les feuilles du rapport quand ils sont libres. */
export const FEUILLES_DU_RAPPORT = { audit: 'Audit', constats: 'Constats' } as const
export type FeuilleDuRapport = keyof typeof FEUILLES_DU_RAPPORT

/** Ce que porte A1 de nos feuilles : c'est à cela qu'on les reconnaît, quel que soit leur nom. */
export const TITRES_DU_RAPPORT: Readonly<Record<FeuilleDuRapport | 'synthese', string>> = {
  audit: 'Audit du classeur par Mixité',
  constats: 'Constats de l’audit par Mixité',
  synthese: 'Synthèse de l’audit par Mixité',
}

const TITRES: ReadonlySet<unknown> = new Set(Object.values(TITRES_DU_RAPPORT))

/** Feuilles que l'audit a écrites lui-même. */
export function feuillesDuRapport({ feuilles }: Instantane): readonly string[] {
  return feuilles.filter(estDuRapport).map(({ nom }) => nom)
}

/** Le classeur sans les feuilles que l'audit a écrites : il ne se juge pas lui-même. */
export function sansLeRapport(instantane: Instantane): Instantane {
  return instantane.feuilles.some(estDuRapport)
    ? { ...instantane, feuilles: instantane.feuilles.filter((feuille) => !estDuRapport(feuille)) }
    : instantane
}

function estDuRapport({ valeur }: FeuilleFigee): boolean {
  return TITRES.has(valeur(0, 0))
}
