import type { MiseEnForme } from '../../classeur/port'

/** Ce que l'enregistrement reporte de l'aspect propre d'une cellule. */
export interface Aspect {
  /** Format de nombre ; `null` si elle n'en a pas en propre. */
  readonly format: string | null
  readonly gras: boolean
  readonly renvoi: boolean
}

export const SANS_ASPECT: Aspect = { format: null, gras: false, renvoi: false }

/** Ce qui change d'un aspect à l'autre ; `null` si rien ne change. */
export function changementDAspect(avant: Aspect, apres: Aspect): Pick<MiseEnForme, 'format' | 'gras' | 'renvoiALaLigne'> | null {
  const changement = {
    ...(avant.format !== apres.format && { format: apres.format ?? 'General' }),
    ...(avant.gras !== apres.gras && { gras: apres.gras }),
    ...(avant.renvoi !== apres.renvoi && { renvoiALaLigne: apres.renvoi }),
  }
  return Object.keys(changement).length === 0 ? null : changement
}
