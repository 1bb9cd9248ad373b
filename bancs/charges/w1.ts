import { creerTirage } from '../../scripts/exemple/alea'

/** Ligne de W1 : population, résidences principales, logements sociaux, cible, régime, période. */
export type LigneW1 = [number, number, number, number, RegimeW1, number]
export type RegimeW1 = (typeof REGIMES)[number]

export const REGIMES = ['légal', 'abaissant', 'mutualisant', 'entrante'] as const
const GRAINE = 42

/** Tire N communes ; l’ordre des tirages fait partie de la charge. */
export function genererW1(effectif: number): LigneW1[] {
  const r = creerTirage(GRAINE)
  return Array.from({ length: effectif }, () => {
    const rp = 500 + Math.floor(r() * 40_000)
    const cible = r() < 0.3 ? 0.2 : 0.25
    const ls = Math.floor(rp * r() * 0.3)
    const population = 1500 + Math.floor(r() * 90_000)
    const regime = REGIMES[Math.floor(r() * r() * 4)] ?? 'légal'
    return [population, rp, ls, cible, regime, 1 + Math.floor(r() * 3)]
  })
}

/** Tranche d’écart de la charge, seuils en flottants : 0, 1 ou 2. */
export function trancheALaLettre(rp: number, ls: number, cible: number): 0 | 1 | 2 {
  const ecart = cible - ls / rp
  return ecart <= 0.02 ? 0 : ecart <= 0.04 ? 1 : 2
}

const LEGAL = [1, 0.5, 0.33] as const
const ABAISSANT = [0.8, 0.4, 0.25] as const
const ENTRANTE = [0.15, 0.25, 0.1] as const

/** Calcul à la lettre de la charge ; ce n’est pas la règle du produit (seuils flottants, arrondi inférieur du déficit). */
export function calculerW1(lignes: readonly unknown[][]): unknown[][] {
  return lignes.map((ligne) => {
    const rp = ligne[1] as number
    const ls = ligne[2] as number
    const cible = ligne[3] as number
    const deficit = Math.floor(cible * rp) - ls
    if (deficit <= 0) return [0]
    const tranche = trancheALaLettre(rp, ls, cible)
    const regime = ligne[4] as RegimeW1
    const taux =
      regime === 'légal'
        ? LEGAL[tranche]
        : regime === 'abaissant'
          ? ABAISSANT[tranche]
          : regime === 'mutualisant'
            ? LEGAL[tranche] / 2
            : (ENTRANTE[(ligne[5] as number) - 1] ?? 0)
    return [taux * deficit]
  })
}
