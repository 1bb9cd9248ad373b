import type { ModeArrondi } from '../../socle/arrondi'
import { arrondirBrut, brutDuTaux, brutEntier, UN_LOGEMENT } from '../mutualisation/brut-exact'

/** Objectif d'une ligne de l'article 2 : le taux (en points) et l'objectif se saisissent l'un, l'autre ou les deux. */
export interface ObjectifEcrit {
  readonly manquants: number | null
  readonly taux: number | null
  readonly objectif: number | null
}

export interface ObjectifAccorde {
  /** En logements ; l'objectif écrit fait foi, sinon il se déduit du taux. */
  readonly objectif: number
  /** Taux et objectif écrits à plus d'un logement l'un de l'autre (CMS-04). */
  readonly contraires: boolean
}

/** Accorde le taux et l'objectif écrits ; `null` : ni objectif, ni de quoi le déduire. */
export function accorderObjectif({ manquants, taux, objectif }: ObjectifEcrit, arrondi: ModeArrondi): ObjectifAccorde | null {
  const brut = taux === null || manquants === null ? null : brutDuTaux(taux, manquants)
  if (objectif === null) return brut === null ? null : { objectif: arrondirBrut(brut, arrondi), contraires: false }
  const ecart = brut === null ? 0n : brutEntier(objectif) - brut
  return { objectif, contraires: ecart > UN_LOGEMENT || ecart < -UN_LOGEMENT }
}
