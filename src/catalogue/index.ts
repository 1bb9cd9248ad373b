export type { ArgumentBrut, ArgumentDecrit, Brut, Case, CaseRedigee, ErreurDeLigne, FonctionDecrite, TypeArgument, ValeurRendue } from './types'
export { FONCTIONS, SUJETS, trouverFonction } from './fonctions'
export type { Sujet } from './fonctions'
export { ESPACE_DE_NOMS, VERSION } from './version'
