import { SECRET } from '../../regles'
import { ecrit } from '../../trames'
import type { BlocDecrit, CaseDecrite } from '../../trames'

/** Case d’un tableau du rapport, la même à l’écran et dans la feuille. */
export type CaseDuBanc = CaseDecrite<string | number | null>

/** Un tableau du rapport : intitulé en première colonne. */
export type BlocDuBanc = BlocDecrit<string | number | null>

export const FORMAT_MOYENNE = '#,##0.0'
export const FORMAT_PART = '0.0%'

/** Nombre publié, ou « secret » (COM-08). */
export function publiee(nombre: number | null, format: string | null): CaseDuBanc {
  return ecrit(nombre ?? SECRET, format)
}
