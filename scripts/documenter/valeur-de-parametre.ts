import type { ParametreDate } from '../../src/regles'
import { enFrancais } from '../../src/regles'

/** « 33 % du déficit », « 31/12/2023 » : un numéro de série d’Excel s’écrit en date. */
export function ecrireValeurDeParametre({ unite }: Pick<ParametreDate, 'unite'>, valeur: number | string): string {
  if (typeof valeur === 'number' && unite.startsWith('date')) return enFrancais(valeur)
  return `${String(valeur).replace('.', ',')} ${unite}`
}
