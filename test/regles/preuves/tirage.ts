/** Tirage reproductible d'entiers de [min ; max], graine fixe : congruence linéaire de Knuth sur 64 bits, octets hauts seuls. */
export function tirer(graine: bigint): (min: number, max: number) => number {
  let etat = graine
  return (min, max) => {
    etat = BigInt.asUintN(64, etat * 6364136223846793005n + 1442695040888963407n)
    return min + Number((etat >> 32n) % BigInt(max - min + 1))
  }
}

export interface CommuneTiree {
  readonly residences: number
  readonly logements: number
  readonly cible: 20 | 25
}

/** Taille de commune : hameau, ville, capitale, puis la plus grande valeur admise. */
const TAILLES = [40, 2_000, 60_000, 2_000_000, 1_000_000_000] as const

/** Une commune au hasard ; une fois sur deux au logement près d'une borne (cible, 2 points, 4 points). */
export function tirerCommune(entre: (min: number, max: number) => number): CommuneTiree {
  const residences = entre(1, TAILLES[entre(0, TAILLES.length - 1)] ?? 1)
  const cible = entre(0, 1) === 0 ? 20 : 25
  const borne = [0, 2, 4, null, null, null][entre(0, 5)] ?? null
  const vise = borne === null ? entre(0, Math.floor((residences * 3) / 10)) : Math.floor(((cible - borne) * residences) / 100) + entre(-1, 2)
  return { residences, logements: Math.min(residences, Math.max(0, vise)), cible }
}
