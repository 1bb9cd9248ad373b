import { DENOMINATEUR_RAPIDE, diviserAuPlusProche, diviserParDefaut, diviserParExces } from './entiers'

/** Arrondi nommé d'un nombre de logements ; « proche » porte la moitié vers le haut. */
export type ModeArrondi = 'supérieur' | 'proche' | 'inférieur'

export const MODES_ARRONDI: readonly ModeArrondi[] = ['supérieur', 'proche', 'inférieur']

/** Arrondit n / d (n ≥ 0, d > 0, entiers) selon le mode ; exact tant que n et d sont des entiers sûrs. */
export function arrondirFraction(n: number, d: number, mode: ModeArrondi): number {
  if (d > DENOMINATEUR_RAPIDE) return arrondirParReste(n, d, mode)
  if (mode === 'supérieur') return diviserParExces(n, d)
  return mode === 'proche' ? diviserAuPlusProche(n, d) : diviserParDefaut(n, d)
}

/** Le reste d'une division d'entiers sûrs est exact, là où le quotient flottant pourrait franchir un entier. */
function arrondirParReste(n: number, d: number, mode: ModeArrondi): number {
  const reste = n % d
  const quotient = (n - reste) / d
  const monte = mode === 'supérieur' ? reste > 0 : mode === 'proche' && 2 * reste >= d
  return monte ? quotient + 1 : quotient
}
