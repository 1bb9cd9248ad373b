import { ANGLAIS, COUPLES } from '../codes-erreur'
import type { CodeErreur } from '../port'

const LUS: ReadonlyMap<string, CodeErreur> = new Map(COUPLES)

/**
 * Excel n'écrit dans `<v>` que les codes d'avant 2019 ; les récents y sont `#VALUE!` ou `#N/A`, précisés ailleurs.
 */
const ECRITS: Readonly<Record<CodeErreur, string>> = {
  ...ANGLAIS,
  '#PROPAGATION!': '#VALUE!',
  '#CALC!': '#VALUE!',
  '#OCCUPÉ!': '#N/A',
}

/** Un code plus récent que nous se lit `#VALEUR!` : la cellule reste une erreur. */
export function lireCodeErreur(code: string): CodeErreur {
  return LUS.get(code) ?? '#VALEUR!'
}

export function ecrireCodeErreur(code: CodeErreur): string {
  return ECRITS[code]
}
