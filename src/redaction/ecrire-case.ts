import { enFrancais } from '../regles'
import type { ContenuSaisi, TypeDeColonneDeTrame } from '../trames'

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
/** Une année s'écrit sans espace : 2024, jamais 2 024. */
const ANNEE = /^ann[ée]e/i

/** Case d'un tableau du contrat, à la française : « 1 140 », « 36,58 % », « 14/11/2023 », « Oui » ; vide reste vide. */
export function ecrireCase(
  contenu: ContenuSaisi | undefined,
  { type, intitule }: { readonly type: TypeDeColonneDeTrame; readonly intitule: string },
): string {
  if (contenu === null || contenu === undefined) return ''
  if (typeof contenu === 'boolean') return contenu ? 'Oui' : 'Non'
  if (typeof contenu === 'string') return contenu
  // Quinze chiffres : le bruit du calcul ne décide pas du dernier chiffre montré.
  if (type === 'pourcentage') return `${NOMBRE.format(Number((contenu * 100).toPrecision(15)))} %`
  if (type === 'date') return enFrancais(contenu)
  return ANNEE.test(intitule) ? String(contenu) : NOMBRE.format(contenu)
}
