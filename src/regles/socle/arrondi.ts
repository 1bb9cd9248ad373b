import { diviserAuPlusProche, diviserParDefaut, diviserParExces } from './entiers'

/** Arrondi nommé d'un nombre de logements ; « proche » porte la moitié vers le haut. */
export type ModeArrondi = 'supérieur' | 'proche' | 'inférieur'

export const MODES_ARRONDI: readonly ModeArrondi[] = ['supérieur', 'proche', 'inférieur']

/** Arrondit n / d (n ≥ 0, d > 0, entiers) selon le mode. */
export function arrondirFraction(n: number, d: number, mode: ModeArrondi): number {
  if (mode === 'supérieur') return diviserParExces(n, d)
  return mode === 'proche' ? diviserAuPlusProche(n, d) : diviserParDefaut(n, d)
}
