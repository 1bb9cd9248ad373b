import { contient } from '../../../classeur/rectangle'
import type { Instantane } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { plagesDe } from '../lecture/references'
import { analyserErreurs } from './analyser'

/** Au-delà, un classeur a d'autres causes que quelques textes : on ne les rapproche pas une à une. */
const CAUSES_MAX = 200

/** Cellules en #VALEUR! pour avoir lu ce nombre écrit en texte, et celles qui les lisent : elles n'ont pas d'autre cause que lui. */
export function erreursNeesDe(instantane: Instantane, lieu: Plage): readonly Plage[] {
  const causes = analyserErreurs(instantane)
  if (causes.length > CAUSES_MAX) return []
  return causes.flatMap(({ code, feuille, formule, lieu: enErreur, consequences }) => {
    if (code !== '#VALEUR!' || formule === null) return []
    const lit = plagesDe(instantane, feuille, formule).some((plage) => plage.feuille === lieu.feuille && contient(plage, lieu))
    return lit ? [enErreur, ...consequences] : []
  })
}
