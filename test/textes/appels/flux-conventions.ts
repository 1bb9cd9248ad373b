import type { ArgumentBrut } from '../../../src/catalogue'
import type { Appel } from '../appels'
import { CAS_DES_CONVENTIONS } from '../../regles/flux/conventions/cas-de-conventions'
import { argumentsDe, CAS_DES_AUTRES_TABLEAUX } from '../../regles/flux/conventions/cas-de-suivi'

const TITRES_DE_DEUX: ArgumentBrut = [
  ['Réservataire', 'Bailleur', 'Département', 'Avancement', 'Parc', 'Réservations', 'Couleur'],
  ['Ville', 'B', 'Rhône', 'à faire', 2400, 120, 'bleu'],
]

/** Tous les constats des tableaux, et un tableau aux titres ambigus, avec une colonne que rien ne lit. */
export const APPELS_FLUX_CONVENTIONS: readonly Appel[] = [
  ...[...CAS_DES_CONVENTIONS, ...CAS_DES_AUTRES_TABLEAUX].map((cas): Appel => ['FLUX_CONTROLE', argumentsDe(cas)]),
  ['FLUX_CONTROLE', [TITRES_DE_DEUX]],
  ['FLUX_CONTROLE', [TITRES_DE_DEUX, 'FLUX-22']],
]
