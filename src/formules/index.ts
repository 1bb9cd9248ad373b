export { appelsMixite, plagesLues } from './appels'
export type { AppelMixite, Resolveurs } from './appels'
export { ecrireFormule, enFormuleFrancaise, traduire } from './ecrire'
export type { AppelEvalue } from './evaluation/appeler'
export { PlageTropGrande, ValeurInconnue } from './evaluation/arrets'
export type { Contexte, TableauConnu } from './evaluation/contexte'
export { estNonEvaluee, evaluer } from './evaluation/evaluer'
export type { Evaluation, Evaluee, NonEvaluee } from './evaluation/evaluer'
export { lireFormule } from './lire'
export { nomAffiche, nomCanonique } from './nom-de-fonction'
export { ANGLAIS_VERS_FRANCAIS, FRANCAIS_VERS_ANGLAIS } from './noms-natifs'
export { enfants, parcourir } from './parcours'
export { estRelative } from './references'
export { estErreurDeFormule } from './types'
export type {
  CodeLangue,
  Coin,
  ErreurDeFormule,
  Formule,
  Jeton,
  Noeud,
  NoeudAppel,
  NoeudReference,
  NoeudStructure,
  Rubrique,
} from './types'
