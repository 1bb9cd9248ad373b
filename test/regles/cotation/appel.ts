import type { Brut } from '../../../src/catalogue'
import type { ResultatRendu } from '../../../src/textes'
import { calculer } from '../../cas/lecteur'

/** Appel de COTATION : une ligne d'en-têtes, des demandes, une grille. */
export function coter(
  entetes: readonly Brut[],
  demandes: readonly (readonly Brut[])[],
  grille: readonly (readonly Brut[])[],
  options: { readonly jour?: Brut; readonly doublement?: Brut; readonly lectures?: string } = {},
): ResultatRendu {
  return calculer('COTATION', [
    [entetes],
    demandes,
    grille,
    options.jour ?? '2024-03-15',
    options.doublement ?? null,
    options.lectures ?? null,
  ])
}

/** Notes d'une colonne ; le message d'une ligne en erreur. */
export function notesDe({ valeur }: ResultatRendu): unknown[] {
  if (typeof valeur !== 'object' || valeur === null) throw new Error('la cotation n’est pas établie')
  return valeur.map(([note]) => (typeof note === 'object' ? note.message : note))
}
