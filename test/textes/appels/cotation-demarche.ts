import type { Resultat } from '../../../src/regles'
import { obligationDeCotation } from '../../../src/regles'
import { appelDe, CAS_DE_TABLEAU } from '../../regles/cotation/demarche/cas-de-tableau'
import type { Appel } from '../appels'

/** Chaque phrase des tableaux de la démarche, dite par la fonction qui les contrôle. */
export const APPELS_COTATION_DEMARCHE: readonly Appel[] = CAS_DE_TABLEAU.map((cas): Appel => ['COTATION_CONTROLE', appelDe(cas)])

/** Une cellule vide d'Excel vaut non dans la fonction : seule la règle, lue d'un tableau, dit qu'une donnée n'est pas dite. */
export const CONTROLES_COTATION_DEMARCHE: readonly Resultat<unknown>[] = [
  obligationDeCotation({ type: null, plh: null, competence: null, qpv: null }, { expliquer: true }),
]
