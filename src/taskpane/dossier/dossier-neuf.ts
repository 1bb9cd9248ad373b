import { PERIODE_PAR_DEFAUT } from '../../regles'
import type { ConditionsSaisies, Dossier } from './dossier'

/** Contrat où rien n’est encore choisi. */
export const DOSSIER_NEUF: Dossier = {
  version: 1,
  modalite: null,
  periode: PERIODE_PAR_DEFAUT,
  territoire: { epci: null, grandParis: false, ville: null },
  communes: [],
  brouillons: {},
  reponses: {},
  textes: {},
}

export const CONDITIONS_INCONNUES: ConditionsSaisies = {
  fiscalitePropre: null,
  plhExecutoire: null,
  datePlh: null,
  contratAbaissant: null,
  toutesSignatures: null,
  accordsDesMajorees: null,
  perimetreComplet: null,
  saisine: null,
  avis: null,
  signature: null,
}
