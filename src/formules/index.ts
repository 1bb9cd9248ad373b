export { ecrireFormule, traduire } from './ecrire'
export { lireFormule } from './lire'
export { nomAffiche, nomCanonique } from './nom-de-fonction'
export { ANGLAIS_VERS_FRANCAIS, FRANCAIS_VERS_ANGLAIS } from './noms-natifs'
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
