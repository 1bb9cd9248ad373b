import type { Reference } from './resultat'

/** Documents publics dont les règles sont tirées, tels qu'ils s'affichent à l'utilisateur. */
export const GUIDE = 'Guide DHUP des contrats de mixité sociale 2023-2025, décembre 2022'
export const COTATION_2022 = 'Circulaire du 28 mars 2022, annexe cotation'
export const FLUX_2022 = 'Circulaire du 28 mars 2022, annexe gestion en flux'
export const MIXITE = 'Choix de Mixité'

export function reference(article: string, source: string, lieu: string): Reference {
  return { article, source, lieu }
}
