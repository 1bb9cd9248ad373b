import type { Resultat } from '../../../src/regles'
import type { Appel } from '../appels'

const ENTETES = ['Nom', 'LS', 'Année prévue', 'Année réelle', 'PLAI', 'PLS', 'Agrément', 'Exception']

/** Appels dont les cas d'or ne disent pas toutes les phrases : base locative, conventionnement illisible, lignes mêlées. */
export const APPELS_CMS_PROJETS: readonly Appel[] = [
  ['CMS_PROJETS', [[ENTETES, ['A', 'x', 'demain', true, 'y', 'z', 'peut-être', 'bof']], '2026-2028', null, 'AMB-23: autre; AMB-24: autre']],
  ['CMS_COUVERTURE', [[ENTETES, ['A', 24, 2024, null, 8, 9, null, null]], 24, null, null, null, null, 'AMB-10: autre']],
  ['CMS_VIVIER', [[ENTETES, ['A', null, 2027, null, null, null, null, null]]]],
]

/** Règles pures que nulle fonction n’appelle : leurs refus doivent aussi se dire. */
export const CONTROLES_CMS_PROJETS: readonly Resultat<unknown>[] = []
