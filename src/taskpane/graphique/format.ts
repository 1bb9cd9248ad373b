import { sansCoupure } from '../../textes'
import { FORMATS } from '../../textes/formats'

/** Ce qu'on retient d'un format de nombre d'Excel (`0.0%`, `#,##0`) pour l'écrire en français. */
export interface FormatLu {
  readonly pourcent: boolean
  /** `null` : autant qu'il en faut. */
  readonly decimales: number | null
}

export const STANDARD: FormatLu = { pourcent: false, decimales: null }

/** Première section du format, textes entre guillemets ôtés. */
export function lireFormat(format: string): FormatLu {
  const section = format.replace(/"[^"]*"|\\./g, '').split(';')[0] ?? ''
  if (!/[0#]/.test(section)) return STANDARD
  return { pourcent: section.includes('%'), decimales: /\.([0#]+)/.exec(section)?.[1]?.length ?? 0 }
}

/** Plus petit écart entre deux nombres que le format écrit différemment ; 0 : aucun. */
export function pasMinimal({ pourcent, decimales }: FormatLu): number {
  return decimales === null ? 0 : Number(`1e-${decimales + (pourcent ? 2 : 0)}`)
}

/** « 19 % », « 12 400 », « 0,25 ». */
export function ecrireSelonFormat(nombre: number, { pourcent, decimales }: FormatLu): string {
  const garde = decimales === null ? nombre : Number(nombre.toFixed(Math.min(decimales + (pourcent ? 2 : 0), 10)))
  return pourcent ? sansCoupure(FORMATS['pourcent']?.(garde) ?? '') : FORMATS.nombre(garde)
}
