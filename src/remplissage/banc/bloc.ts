import { SECRET } from '../../regles'

/** Case d’un tableau du rapport ; `format` de nombre d’Excel, `null` : standard. */
export interface CaseDuBanc {
  readonly valeur: string | number | null
  readonly format: string | null
}

/** Un tableau du rapport, le même à l’écran et dans la feuille : intitulé en première colonne. */
export interface BlocDuBanc {
  readonly titre: string
  readonly titres: readonly string[]
  readonly rangees: readonly (readonly CaseDuBanc[])[]
}

export const FORMAT_EFFECTIF = '#,##0'
export const FORMAT_MOYENNE = '#,##0.0'
export const FORMAT_PART = '0.0%'

export function ecrite(texte: string): CaseDuBanc {
  return { valeur: texte, format: null }
}

/** Nombre publié, ou « secret » (COM-08). */
export function publiee(nombre: number | null, format: string | null): CaseDuBanc {
  return nombre === null ? ecrite(SECRET) : { valeur: nombre, format }
}
